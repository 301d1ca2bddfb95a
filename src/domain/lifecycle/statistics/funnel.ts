import type { FiscalYear } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';
import { isAdopting } from '../own-date.ts';
import type { ProjectStatus } from '../status.ts';
import type { ProjectFigures } from './figures.ts';

/** Points that a project of a round may have reached, in their order; after them, where projects left the round. */
export const POINT_LABELS = {
  proposed: { ja: '受付', en: 'Received' },
  reviewed: { ja: '検討', en: 'Reviewed' },
  referred: { ja: 'ステップ2へ', en: 'Referred to step 2' },
  adopted: { ja: '採用', en: 'Adopted' },
  agreed: { ja: '協定締結', en: 'Agreed' },
  reported: { ja: '報告', en: 'Reported' },
  verified: { ja: '検証済', en: 'Verified' },
  notAdopted: { ja: '不採用', en: 'Not adopted' },
  withdrawn: { ja: '取下げ', en: 'Withdrawn' },
  terminated: { ja: '中止', en: 'Terminated' },
} as const satisfies Record<string, Text>;

export type Point = keyof typeof POINT_LABELS;

export const POINTS = Object.keys(POINT_LABELS) as readonly Point[];

/** How far the proposals of a round have come: each number counts the projects that reached that point. */
export type Funnel = Readonly<Record<Point, number>> & { readonly fiscalYear: FiscalYear };

/** What a project must have to be counted at a point of the funnel. */
const REACHED: Readonly<Record<Point, (status: ProjectStatus) => boolean>> = {
  proposed: () => true,
  reviewed: ({ timeline }) => timeline.some(({ kind }) => kind === 'review'),
  referred: ({ timeline }) =>
    timeline.some((paper) => paper.kind === 'review' && paper.data.result === 'refer'),
  adopted: ({ timeline }) => timeline.some((paper) => paper.kind === 'decision' && isAdopting(paper)),
  agreed: ({ timeline }) => timeline.some(({ kind }) => kind === 'agreement'),
  reported: ({ timeline }) => timeline.some(({ kind }) => kind === 'report'),
  verified: ({ stage }) => stage === 'verified',
  notAdopted: ({ stage }) => stage === 'not-adopted',
  withdrawn: ({ stage }) => stage === 'withdrawn',
  terminated: ({ stage }) => stage === 'terminated',
};

/** Returns the points that a project has reached; none for one from before the system. */
export const pointsOf = (status: ProjectStatus): readonly Point[] =>
  status.stage === 'historical' ? [] : POINTS.filter((point) => REACHED[point](status));

/** Returns the funnel of each round, the first one first. */
export function funnelByRound(projects: Iterable<ProjectFigures>): Funnel[] {
  const rounds = new Map<FiscalYear, Record<Point, number>>();
  for (const { round, reached } of projects) {
    if (round === null) continue;
    const counts = rounds.get(round) ?? noPoints();
    for (const point of reached) counts[point] += 1;
    rounds.set(round, counts);
  }
  return [...rounds]
    .sort(([a], [b]) => a - b)
    .map(([fiscalYear, counts]): Funnel => ({ fiscalYear, ...counts }));
}

/** Of the proposals of a round, how many were answered, and of these how many were adopted. */
export interface Adoption {
  readonly answered: number;
  readonly adopted: number;
}

/** One that waits for its answer or was withdrawn before it does not count. The first round comes first. */
export function adoptionByRound(
  projects: Iterable<Pick<ProjectFigures, 'round' | 'reached'>>,
): ReadonlyMap<FiscalYear, Adoption> {
  const rounds = new Map<FiscalYear, Adoption>();
  for (const { round, reached } of projects) {
    if (round === null) continue;
    const isAdopted = reached.includes('adopted');
    const isAnswered = isAdopted || reached.includes('notAdopted');
    const { answered, adopted } = rounds.get(round) ?? { answered: 0, adopted: 0 };
    rounds.set(round, {
      answered: answered + (isAnswered ? 1 : 0),
      adopted: adopted + (isAdopted ? 1 : 0),
    });
  }
  return new Map([...rounds].sort(([a], [b]) => a - b));
}

const noPoints = (): Record<Point, number> => ({
  proposed: 0,
  reviewed: 0,
  referred: 0,
  adopted: 0,
  agreed: 0,
  reported: 0,
  verified: 0,
  notAdopted: 0,
  withdrawn: 0,
  terminated: 0,
});
