import type { IsoDate } from '../dates/iso-date.ts';
import { dayOf } from './sittings.ts';
import { bothOn, wordDays } from '../record/agreed.ts';
import { PROJECT_KINDS, type ProjectKind } from '../record/kinds/index.ts';
import type { DocumentOf, Project, ProjectDocument, Sitting } from '../record/record.ts';

type Sittings = ReadonlyMap<string, Sitting>;

/**
 * Returns the day from which a document counts (FIELDS, "its own date"); JST. Null for a paper that has none: a
 * history, a paper of a sitting that the record does not know, a paper to which one of the sides has not agreed.
 */
export function ownDate(document: ProjectDocument, sittings: Sittings): IsoDate | null {
  switch (document.kind) {
    case 'proposal':
    case 'offer':
      return document.data.onBehalf?.receivedOn ?? document.data.filedAt.slice(0, 10);
    case 'opinion':
      return document.data.answeredOn ?? document.data.requestedOn;
    case 'review':
    case 'decision':
    case 'verification':
      return sittingDate(document.data.meeting, sittings);
    case 'plan':
    case 'agreement':
    case 'amendment':
      return bothOn(document.data.agreed);
    case 'report':
      return document.data.onBehalf?.receivedOn ?? document.data.submittedAt.slice(0, 10);
    case 'history':
      return null;
    default:
      return document.data.on;
  }
}

/**
 * Returns the first day on which there is anything of a document: an opinion is asked for before it is answered, and what
 * one side agreed to waits for the other. Null for a history, and for a paper of a sitting that the record does not know.
 */
export function firstDate(document: ProjectDocument, project: Project, sittings: Sittings): IsoDate | null {
  if (isAgreedOn(document)) return wordDays(document.data.agreed)[0] ?? adoptionDate(project, sittings);
  const own = ownDate(document, sittings);
  if (document.kind !== 'opinion' || own === null) return own;
  return document.data.requestedOn < own ? document.data.requestedOn : own;
}

/** Returns whether a decision adopts, with conditions or without. */
export function isAdopting(decision: Pick<DocumentOf<'decision'>, 'data'>): boolean {
  return decision.data.result === 'adopted' || decision.data.result === 'adopted-with-conditions';
}

/** Returns whether a paper is one that counts once both sides agreed to it (C28). */
export const isAgreedOn = (
  document: ProjectDocument,
): document is DocumentOf<'plan'> | DocumentOf<'agreement'> | DocumentOf<'amendment'> =>
  document.kind === 'plan' || document.kind === 'agreement' || document.kind === 'amendment';

function adoptionDate(project: Project, sittings: Sittings): IsoDate | null {
  const dates = project.documents.flatMap((document) =>
    document.kind === 'decision' && isAdopting(document)
      ? (sittingDate(document.data.meeting, sittings) ?? [])
      : [],
  );
  return dates.sort()[0] ?? null;
}

function sittingDate(meeting: string, sittings: Sittings): IsoDate | null {
  const sitting = sittings.get(meeting);
  return sitting ? dayOf(sitting) : null;
}

/** Papers of one day count in the order in which the contract lists their kinds. */
const RANK = new Map((Object.keys(PROJECT_KINDS) as ProjectKind[]).map((kind, rank) => [kind, rank]));

/** A document with its own date, which only a history lacks once it counts. */
interface Dated {
  readonly document: ProjectDocument;
  readonly on: IsoDate | null;
}

/**
 * The documents of a project in the order in which they count: by their own date, on one day by their kind, then
 * by path. Those without a date come first.
 */
export function inOrder(project: Project, sittings: ReadonlyMap<string, Sitting>): Dated[] {
  return project.documents
    .map((document) => ({ document, on: firstOrOwn(document, project, sittings) }))
    .sort(byOrder);
}

/** What waits for a side stands where it began. */
const firstOrOwn = (...[document, project, sittings]: Parameters<typeof firstDate>): IsoDate | null =>
  ownDate(document, sittings) ?? firstDate(document, project, sittings);

function byOrder(a: Dated, b: Dated): number {
  const [first, second] = [a.on ?? '', b.on ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  const rank = (RANK.get(a.document.kind) ?? 0) - (RANK.get(b.document.kind) ?? 0);
  return rank !== 0 ? rank : a.document.path < b.document.path ? -1 : 1;
}
