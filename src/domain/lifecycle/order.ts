import { PROJECT_KINDS, type ProjectKind } from '../record/kinds/index.ts';
import type { Project, ProjectDocument, Sitting } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { ownDate } from './own-date.ts';

/** Papers of one day count in the order in which the contract lists their kinds. */
const RANK = new Map((Object.keys(PROJECT_KINDS) as ProjectKind[]).map((kind, rank) => [kind, rank]));

/** A document with its own date, which only a history lacks once it counts. */
export interface Dated {
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
