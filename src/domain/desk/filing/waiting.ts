import { dayOf } from '../../dates/day.ts';
import { lastDayAfter } from '../../lifecycle/last-day.ts';
import { SIDES } from '../../record/kinds/shared.ts';
import type { CityRecord } from '../../record/record.ts';
import { isGroup, valueAt } from '../../record/text/field-path.ts';
import { readDocument } from '../../record/text/read-document.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { RECEPTION, type Label } from '../projection/labels.ts';
import type { Facts } from './facts.ts';
import type { Accepted, Outcome } from './outcome.ts';

/** What is waited for with a filing that is not in the record yet. */
export type WaitsFor =
  /** Whoever filed mends the text. */
  | 'filer'
  /** The secretariat looks at it and merges it, or answers. */
  | 'secretariat'
  /** A side that has not given its word on a paper of both: by its account, or on paper (C20, C21, C24, C28). */
  | 'other-side'
  /** The office that was asked for advice answers (C07). */
  | 'adviser'
  /** Somebody of the secretariat reads what no form is, and answers. */
  | 'reader'
  /** It came from somebody who does not file it, and was told so: it is read, entered for them if that is right, and closed. */
  | 'closer';

/**
 * Returns the last day on which the secretariat should have acted, where it has not and that day is over; null otherwise, and
 * where the holidays of the year are not known.
 */
export function overdueSince(
  { for: who, since }: Waiting,
  record: CityRecord,
  today: IsoDate,
): IsoDate | null {
  const by =
    who === 'filer' || who === 'other-side'
      ? null
      : lastDayAfter(since, who === 'adviser' ? 'consultationWithin' : 'acceptWithin', record);
  return by !== null && today > by ? by : null;
}

/** Whose turn it is, and since which day. */
export interface Waiting {
  readonly for: WaitsFor;
  readonly since: IsoDate;
}

/**
 * Returns whose turn it is with what was filed: nobody's where it is merged, taken back or none of ours. Of a text that is
 * being mended, whose former version has an open pull request, it is the turn of both.
 */
export function waitingOf(
  outcome: Outcome,
  { thread, pull, branch = null }: Pick<Facts, 'thread' | 'pull'> & Partial<Pick<Facts, 'branch'>>,
): Waiting[] {
  const text = dayOf(thread.edited?.at ?? thread.createdAt);
  const open = pull?.state === 'open' ? [secretariat(dayOf(pull.createdAt))] : [];
  switch (outcome.is) {
    case 'advice-asked':
      return [{ for: 'adviser', since: outcome.request.askedOn }];
    case 'advised':
    case 'silent':
    case 'withdrawn':
    case 'merged':
      return [];
    case 'accepted': {
      const turn = open[0] ?? secretariat(text);
      return lacksWord(outcome, branch) ? [turn, { for: 'other-side', since: turn.since }] : [turn];
    }
    case 'refused':
    case 'not-counted':
    case 'withheld':
      return [{ for: 'filer', since: text }, ...open];
    case 'set-aside':
      return [secretariat(text)];
    case 'not-yours':
      return [{ for: 'closer', since: text }];
    case 'not-ours':
      return [{ for: 'reader', since: text }];
  }
}

/** Whether a paper of both sides lacks the word of one, as it is filed and as what was approved on GitHub stands on its branch. */
const lacksWord = ({ papers }: Accepted, branch: Facts['branch']): boolean =>
  papers.some(({ kind, path, text }) => {
    if (kind !== 'plan' && kind !== 'agreement' && kind !== 'amendment' && kind !== 'report') return false;
    const now = branch?.files.find((file) => file.path === path)?.text ?? text;
    const words = valueAt(readDocument(kind, now).data, [kind === 'report' ? 'judged' : 'agreed']);
    return SIDES.some((side) => !isGroup(words) || words[side] === undefined);
  });

const secretariat = (since: IsoDate): Waiting => ({ for: 'secretariat', since });

/** Whether a label says whose turn it is before a filing is merged; any other is left alone. */
export const isWaitingLabel = (label: string): boolean => label.startsWith(RECEPTION);

/** Whose turn it is as labels of the issue, each once. */
export const waitingLabels = (waiting: readonly Waiting[]): Label[] =>
  [...new Set(waiting.map((one) => one.for))].map(waitingLabel);

/** The label that says for whom it waits. */
export const waitingLabel = (who: WaitsFor): Label => LABELS[who];

const LABELS: Readonly<Record<WaitsFor, Label>> = {
  filer: {
    name: `${RECEPTION}提出した人`,
    color: 'fbe0a8',
    description: '提出した人が文を直すのを待っています。自動で付きます。 Waits for whoever filed it',
  },
  secretariat: {
    name: `${RECEPTION}事務局`,
    color: 'c5d7fb',
    description: '事務局が中身を確かめるのを待っています。自動で付きます。 Waits for the secretariat',
  },
  'other-side': {
    name: `${RECEPTION}相手方`,
    color: 'e3d4f7',
    description: 'もう一方の側の同意・評価を待っています。自動で付きます。 Waits for the word of a side',
  },
  adviser: {
    name: `${RECEPTION}相談窓口`,
    color: 'c5e8d5',
    description: '相談窓口が答えるのを待っています。自動で付きます。 Waits for the office that gives advice',
  },
  reader: {
    name: `${RECEPTION}書類ではない`,
    color: 'e6e6e6',
    description: '書類として読めないため、事務局の人が読みます。自動で付きます。 To be read by a person',
  },
  closer: {
    name: `${RECEPTION}閉じてよい`,
    color: 'e6e6e6',
    description:
      '出す方が違うため受け付けません。事務局が読んで閉じます。自動で付きます。 To be read and closed',
  },
};
