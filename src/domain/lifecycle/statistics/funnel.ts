import type { FiscalYear } from '../../record/values.ts';
import { isAdopting } from '../own-date.ts';
import type { Standing } from '../standing.ts';

/** How far the proposals of a round have come: each number counts the projects that reached that point. */
export interface Funnel {
  readonly fiscalYear: FiscalYear;
  readonly proposed: number;
  readonly reviewed: number;
  readonly referred: number;
  readonly adopted: number;
  readonly agreed: number;
  readonly reported: number;
  readonly verified: number;
  /** Where projects left the round. */
  readonly notAdopted: number;
  readonly withdrawn: number;
  readonly terminated: number;
}

/** What a project must have to be counted at a point of the funnel. */
const REACHED: Readonly<Record<keyof Omit<Funnel, 'fiscalYear'>, (standing: Standing) => boolean>> = {
  proposed: () => true,
  reviewed: ({ timeline }) => timeline.some(({ kind }) => kind === 'review'),
  referred: ({ timeline }) =>
    timeline.some((paper) => paper.kind === 'review' && paper.data.result === 'refer'),
  adopted: isAdopted,
  agreed: ({ timeline }) => timeline.some(({ kind }) => kind === 'agreement'),
  reported: ({ timeline }) => timeline.some(({ kind }) => kind === 'report'),
  verified: ({ stage }) => stage === 'verified',
  notAdopted: ({ stage }) => stage === 'not-adopted',
  withdrawn: ({ stage }) => stage === 'withdrawn',
  terminated: ({ stage }) => stage === 'terminated',
};

/** The funnel of each round, the first one first. Projects from before the system have none. */
export function funnelByRound(standings: Iterable<Standing>): Funnel[] {
  const rounds = new Map<FiscalYear, Standing[]>();
  for (const standing of standings) {
    if (!standing.round || standing.stage === 'historical') continue;
    const year = standing.round.fiscalYear;
    const others = rounds.get(year);
    if (others) others.push(standing);
    else rounds.set(year, [standing]);
  }
  return [...rounds]
    .sort(([a], [b]) => a - b)
    .map(([fiscalYear, projects]) => ({ fiscalYear, ...countsOf(projects) }));
}

/** Of the projects that were answered, how many were adopted; null while none was. */
export function shareAdopted(standings: Iterable<Standing>): number | null {
  const answered = [...standings].filter(
    (standing) => isAdopted(standing) || standing.stage === 'not-adopted',
  );
  return answered.length === 0 ? null : answered.filter(isAdopted).length / answered.length;
}

function isAdopted({ timeline }: Standing): boolean {
  return timeline.some((paper) => paper.kind === 'decision' && isAdopting(paper));
}

function countsOf(projects: readonly Standing[]): Omit<Funnel, 'fiscalYear'> {
  const count = (point: keyof typeof REACHED): number => projects.filter(REACHED[point]).length;
  return {
    proposed: count('proposed'),
    reviewed: count('reviewed'),
    referred: count('referred'),
    adopted: count('adopted'),
    agreed: count('agreed'),
    reported: count('reported'),
    verified: count('verified'),
    notAdopted: count('notAdopted'),
    withdrawn: count('withdrawn'),
    terminated: count('terminated'),
  };
}
