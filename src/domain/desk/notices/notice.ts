import type { Paper } from '../../lifecycle/papers.ts';
import type { Standing } from '../../lifecycle/standing.ts';
import { daysBetween } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';

/** The kinds of paper after whose merging the thread is told what follows. */
const TOLD = ['review', 'decision', 'report', 'verification'] as const;

export type ToldPaper = Paper<(typeof TOLD)[number]>;

/**
 * How long after its own day a paper is news, in days. An older one was told before the desk worked here: a desk that
 * is set up on an old record does not tell it all again.
 */
export const NEWS_FOR = 180;

/** Whether the thread is told of a paper. */
export const isTold = (paper: Paper): paper is ToldPaper => TOLD.some((kind) => kind === paper.kind);

/** The papers of a project of which its thread hears, in the order in which they count. */
export function noticesOf({ timeline }: Standing, today: IsoDate): readonly ToldPaper[] {
  return timeline.filter(isTold).filter(({ on }) => daysBetween(on, today) <= NEWS_FOR);
}

/** The mark of the comment about a paper: `notice:projects/2026-0042/review-2026-02.md`. */
export const noticeMark = ({ path }: Pick<Paper, 'path'>): string => `notice:${path}`;

/** Whether the proposer is told the result of a paper by a 通知書: a review that rejects, a decision that decides. */
export function isNotified(paper: Paper): paper is Paper<'review' | 'decision'> {
  if (paper.kind === 'review') return paper.data.result === 'not-adopted';
  return paper.kind === 'decision' && paper.data.result !== 'continued';
}

/** Name of a 通知書 among those of its project: `decision-2026-03`. */
export const letterKey = ({ kind, data }: Paper<'review' | 'decision'>): string => `${kind}-${data.meeting}`;
