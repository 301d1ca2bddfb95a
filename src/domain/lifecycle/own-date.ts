import type { IsoDate } from '../dates/iso-date.ts';
import { dayOf } from './sittings.ts';
import { PROJECT_KINDS, type ProjectKind } from '../record/kinds/index.ts';
import type { DocumentOf, Project, ProjectDocument, Sitting } from '../record/record.ts';

type Sittings = ReadonlyMap<string, Sitting>;

/**
 * Returns the day from which a document counts (FIELDS, "its own date"); JST. Null for a paper that has none: a
 * history, a paper of a sitting that the record does not know, a plan that nobody agreed to and no decision asked for.
 */
export function ownDate(document: ProjectDocument, project: Project, sittings: Sittings): IsoDate | null {
  switch (document.kind) {
    case 'proposal':
      return document.data.receivedOn ?? document.data.filedAt.slice(0, 10);
    case 'opinion':
      return document.data.answeredOn ?? document.data.requestedOn;
    case 'review':
    case 'decision':
    case 'verification':
      return sittingDate(document.data.meeting, sittings);
    case 'plan':
      return agreedDates(document).at(-1) ?? adoptionDate(project, sittings);
    case 'agreement':
    case 'amendment':
      return document.data.concludedOn;
    case 'report':
      return document.data.submittedAt.slice(0, 10);
    case 'history':
      return null;
    default:
      return document.data.on;
  }
}

/**
 * Returns the first day on which there is anything of a document: an opinion is asked for before it is answered, and a
 * plan that one side agreed to waits for the other. Null where `ownDate` is null.
 */
export function firstDate(document: ProjectDocument, project: Project, sittings: Sittings): IsoDate | null {
  if (document.kind === 'plan') return agreedDates(document)[0] ?? adoptionDate(project, sittings);
  const own = ownDate(document, project, sittings);
  if (document.kind !== 'opinion' || own === null) return own;
  return document.data.requestedOn < own ? document.data.requestedOn : own;
}

/** Returns whether a decision adopts, with conditions or without. */
export function isAdopting(decision: Pick<DocumentOf<'decision'>, 'data'>): boolean {
  return decision.data.result === 'adopted' || decision.data.result === 'adopted-with-conditions';
}

/** Returns the dates on which the sides agreed to a plan, earliest first. */
function agreedDates(plan: DocumentOf<'plan'>): IsoDate[] {
  const { npo, city } = plan.data.agreedBy;
  return [npo, city].filter((date) => date !== undefined).sort();
}

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
    .map((document) => ({ document, on: ownDate(document, project, sittings) }))
    .sort(byOrder);
}

function byOrder(a: Dated, b: Dated): number {
  const [first, second] = [a.on ?? '', b.on ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  const rank = (RANK.get(a.document.kind) ?? 0) - (RANK.get(b.document.kind) ?? 0);
  return rank !== 0 ? rank : a.document.path < b.document.path ? -1 : 1;
}
