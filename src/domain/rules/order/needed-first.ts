import type { IsoDate } from '../../dates/iso-date.ts';
import type { UnplacedFinding } from '../../finding.ts';
import { inOrder } from '../../lifecycle/own-date.ts';
import { memoizeByRecord } from '../../lifecycle/memoize-by-record.ts';
import { KINDS, type ProjectKind } from '../../record/kinds/index.ts';
import type { CityRecord, Project, ProjectDocument } from '../../record/record.ts';
import type { Text } from '../../text.ts';

/** Where each kind says from which day it counts. */
export const DAY_FIELD: Readonly<Record<ProjectKind, string | null>> = {
  proposal: 'filedAt',
  consultation: 'on',
  opinion: 'requestedOn',
  assessment: 'on',
  review: 'meeting',
  decision: 'meeting',
  plan: 'agreed',
  agreement: 'agreed',
  amendment: 'agreed',
  progress: 'on',
  offer: 'filedAt',
  report: 'submittedAt',
  verification: 'meeting',
  withdrawal: 'on',
  termination: 'on',
  history: null,
};

/** A paper that stands before the one that it needs, or without it. */
export interface Need {
  readonly document: ProjectDocument;
  /** The day of the paper. */
  readonly on: IsoDate;
  /** What has to come first, in words. */
  readonly needed: Text;
  /** The day of what has to come first; null where it is missing. */
  readonly given: IsoDate | null;
}

/** Returns a paper as something that has to come first. */
export function paperOf(kind: ProjectKind): Text {
  const { ja, en } = KINDS[kind].label;
  return { ja, en: `the paper "${en}"` };
}

/** Says that a paper came too early: what it needs is missing, or is of a later day. */
export function neededFirst({ document, on, needed, given }: Need): UnplacedFinding {
  const { ja, en } = KINDS[document.kind].label;
  if (given === null)
    return {
      file: document.path,
      field: null,
      message: {
        ja: `「${ja}」がありますが、その前に必要な「${needed.ja}」がありません。`,
        en: `There is a paper "${en}", but not what has to come before it: ${needed.en}.`,
      },
      fix: {
        ja: `先に「${needed.ja}」を加えてください。まだなら、この書類はその後に登録してください。`,
        en: `Add ${needed.en} first. If it is still to come, file this paper after it.`,
      },
    };
  return {
    file: document.path,
    field: DAY_FIELD[document.kind],
    message: {
      ja: `「${ja}」の日（${on}）が、その前に必要な「${needed.ja}」の日（${given}）より前です。`,
      en: `The paper "${en}" is of ${on}, before what has to come first: ${needed.en}, of ${given}.`,
    },
    allowed: { ja: `${given} 以降の日`, en: `${given} or later` },
    fix: {
      ja: 'どちらの日付が正しいかを確かめて、誤っているほうを直してください。',
      en: 'Find out which of the two days is right, and mend the other.',
    },
  };
}

/** A paper that counts from a day (JST). */
export interface DatedPaper {
  readonly document: ProjectDocument;
  readonly on: IsoDate;
}

const timelineOfId = memoizeByRecord((record, id: string): readonly DatedPaper[] => {
  const project = record.projects.get(id);
  const dated = project ? inOrder(project, record.sittings) : [];
  return dated.flatMap(({ document, on }) => (on === null ? [] : [{ document, on }]));
});

/** Returns the papers of a project of the record, in the order in which they count; those without a day are not placed. */
export const timelineOf = (project: Project, record: CityRecord): readonly DatedPaper[] =>
  timelineOfId(record, project.id);

/** Returns a paper on its timeline with what stands before it; null for a paper without a day. */
export function placeOf(document: ProjectDocument, project: Project, record: CityRecord) {
  const timeline = timelineOf(project, record);
  const index = timeline.findIndex((placed) => placed.document === document);
  const found = timeline[index];
  return found ? { on: found.on, before: timeline.slice(0, index), timeline } : null;
}
