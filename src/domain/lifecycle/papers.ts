import type { ProjectKind } from '../record/kinds/index.ts';
import type { DocumentOf, Project, Sitting } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { later } from '../dates/day.ts';
import { projectAsOf } from './as-of.ts';
import { firstDate, ownDate } from './own-date.ts';

/** Kinds whose documents have a date of their own: all but the history. */
export type DatedKind = Exclude<ProjectKind, 'history'>;

/** A document with the day from which it counts, and its place among the papers of its project. */
export type Paper<K extends DatedKind = DatedKind> = {
  [Kind in K]: DocumentOf<Kind> & {
    readonly on: IsoDate;
    /** Papers count in the order of their places; on one day the kind decides. */
    readonly place: number;
  };
}[K];

/** The papers of a project as they stood on a day. */
export interface Papers {
  /** The project itself, with the documents that it had on that day. */
  readonly project: Project;
  readonly inOrder: readonly Paper[];
}

/**
 * Returns what waits for the word of a side, from the day on which the other gave its own: it changes nothing yet (C28).
 */
export function waitingPapers({ project }: Papers, sittings: ReadonlyMap<string, Sitting>): readonly Paper[] {
  return project.documents.flatMap((document, place): Paper[] => {
    if (document.kind === 'history' || ownDate(document, sittings) !== null) return [];
    const on = firstDate(document, project, sittings);
    return on === null ? [] : [{ ...document, on, place }];
  });
}

/** Null when nothing of the project was there on that day. */
export function papersOf(
  project: Project,
  sittings: ReadonlyMap<string, Sitting>,
  today: IsoDate,
): Papers | null {
  const then = projectAsOf(project, sittings, today);
  if (!then) return null;
  const inOrder: Paper[] = [];
  for (const document of then.documents) {
    const on = ownDate(document, sittings);
    if (document.kind === 'history' || on === null) continue;
    inOrder.push({ ...document, on, place: inOrder.length });
  }
  return { project: then, inOrder };
}

/** Returns the papers of one kind, in the order in which they count. */
export function allOf<K extends DatedKind>(papers: Papers, kind: K): readonly Paper<K>[] {
  return papers.inOrder.filter((paper) => paper.kind === kind) as unknown as readonly Paper<K>[];
}

/** Returns the first paper of a kind: the only one, for kinds that a project has once. */
export function oneOf<K extends DatedKind>(papers: Papers, kind: K): Paper<K> | undefined {
  return allOf(papers, kind)[0];
}

export function isAfter(paper: Paper, other: Paper): boolean {
  return paper.place > other.place;
}

/** The day on which a paper came to be in the record, where somebody entered it for somebody else: else its own. */
export function enteredOn(paper: Paper): IsoDate {
  if (paper.kind === 'proposal' && paper.data.onBehalf)
    return later(paper.on, paper.data.filedAt.slice(0, 10));
  if (paper.kind === 'report' && paper.data.onBehalf)
    return later(paper.on, paper.data.submittedAt.slice(0, 10));
  return paper.on;
}
