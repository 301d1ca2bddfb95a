import type { Programme } from '../../programme/schema.ts';
import type { Text } from '../../text.ts';
import { HOLDER, LABEL_LONGEST, holderLabelName } from '../../messages/thread-label.ts';
import { partyLabel } from '../../record/party.ts';
import { CLOSED_STAGES, STAGE_LABELS, type Stage } from '../../lifecycle/stage.ts';
import type { ProjectStatus } from '../../lifecycle/status.ts';

/** A label that the desk draws on a project's thread. */
export interface Label {
  readonly name: string;
  /** Six hexadecimal digits, as GitHub has them. */
  readonly color: string;
  readonly description: string;
}

const STAGE = '段階:';
/** Before its first paper is merged, a thread says whose turn it is with what was filed; after that, the record does. */
export const RECEPTION = '受付:';

/** Whether a label of a thread is drawn from the record; any other is left alone. */
export const isProjected = (label: string): boolean =>
  [STAGE, HOLDER, RECEPTION].some((start) => label.startsWith(start));

/** Where a project stands and whose turn it is, as labels of its thread. */
export function labelsOf(
  { stage, holder }: Pick<ProjectStatus, 'stage' | 'holder'>,
  programme: Programme,
): Label[] {
  return [stageLabel(stage), ...(holder === null ? [] : [holderLabel(partyLabel(holder, programme))])];
}

const stageLabel = (stage: Stage): Label => ({
  name: STAGE + STAGE_LABELS[stage].ja,
  color: CLOSED_STAGES.has(stage) ? '8a8a8a' : (STAGE_COLORS[stage] ?? '0017c1'),
  description: `この事業の段階です。記録から自動で付きます。 Stage: ${STAGE_LABELS[stage].en}`,
});

const holderLabel = (holder: Text): Label => ({
  name: atMost(LABEL_LONGEST, holderLabelName(holder)),
  color: 'fbe0a8',
  description: atMost(100, `次に動く人です。記録から自動で付きます。 Next to act: ${holder.en}`),
});

/** Cuts a text to the length that GitHub takes for a label's name or description (100 characters). */
const atMost = (length: number, text: string): string =>
  [...text].length > length ? `${[...text].slice(0, length - 1).join('')}…` : text;

/** Calm tones, from the proposal to the work; the words say the same. */
const STAGE_COLORS: Partial<Record<Stage, string>> = {
  proposed: 'c5d7fb',
  'under-review': '9db7f9',
  referred: '7096f8',
  adopted: '9bd4b5',
  agreed: '71c598',
  implementing: '2cac6e',
  completed: 'ffc5a0',
  reported: 'ffa66d',
};
