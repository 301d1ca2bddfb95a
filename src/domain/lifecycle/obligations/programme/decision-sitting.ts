import { yearlyDayFrom } from '../../../programme/deadline.ts';
import { firstDayOf, fiscalYearOf } from '../../../dates/fiscal-year.ts';
import { programmeIn } from '../../../programme/in-force.ts';
import type { FiscalYear, IsoDate } from '../../../dates/iso-date.ts';
import { unlessHolidaysUnknown } from '../../last-day.ts';
import type { Duty } from '../../obligation.ts';
import type { Papers } from '../../papers.ts';
import type { Round } from '../../round.ts';
import type { Setting } from '../../setting.ts';
import { dayOf } from '../../sittings.ts';
import { isRejected } from '../../stage.ts';
import { heldInYear, programmePath } from './year.ts';

/** A project that waited for a decision with a date: from the filing until it was decided or closed. */
export interface Awaiting {
  readonly fiscalYear: FiscalYear;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly decided: boolean;
}

/**
 * A step-2 sitting by `decisionBy` (C17), in a year in which something awaits it: a project of that year's round that
 * is undecided, or was when the year began. One that was withdrawn or turned down on the way counts only where the
 * sitting had met by then, so that what was done stays done.
 */
export function decisionSittingDuties(
  year: FiscalYear,
  awaiting: readonly Awaiting[],
  setting: Setting,
): Duty[] {
  const first = firstDayOf(year);
  const [held] = heldInYear(year, setting).filter(({ data }) => data.step.includes(2));
  const metOn = held ? dayOf(held) : null;
  const awaited = awaiting.some(({ fiscalYear, from, to, decided }) => {
    if (fiscalYear !== year) return false;
    if (to === null || (decided && to >= first)) return true;
    return metOn !== null && from <= metOn && metOn <= to;
  });
  if (!awaited) return [];
  const { decisionBy } = programmeIn(setting.record, year).deadlines;
  return [
    {
      what: 'decision-sitting',
      owedBy: 'secretariat',
      due: unlessHolidaysUnknown(() => yearlyDayFrom(first, decisionBy)),
      basis: programmePath(year, setting.record),
      metOn,
      fiscalYear: year,
    },
  ];
}

/** Null for a project whose decision has no date of its own. */
export function awaitingOf(papers: Papers, round: Round | null): Awaiting | null {
  const proposal = papers.inOrder.find(({ kind }) => kind === 'proposal');
  if (!proposal || !round?.decisionBy) return null;
  const decision = papers.inOrder.find(
    (paper) => paper.kind === 'decision' && paper.data.result !== 'continued',
  );
  const closing = papers.inOrder.find(
    (paper) =>
      paper.kind === 'withdrawal' ||
      paper.kind === 'termination' ||
      (paper.kind === 'review' && paper.data.result === 'not-adopted' && isRejected(papers)),
  );
  return {
    fiscalYear: fiscalYearOf(round.decisionBy),
    from: proposal.on,
    to: (decision ?? closing)?.on ?? null,
    decided: decision !== undefined,
  };
}
