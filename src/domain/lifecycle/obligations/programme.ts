import { later } from '../../dates/day.ts';
import { fiscalYearOf, firstDayOf, lastDayOf } from '../../dates/fiscal-year.ts';
import type { FiscalYear, IsoDate } from '../../dates/iso-date.ts';
import { unlessHolidaysUnknown } from '../last-day.ts';
import { byDue, type ObligationFacts } from '../obligation.ts';
import type { Papers } from '../papers.ts';
import type { Round } from '../round.ts';
import type { LifecycleContext } from '../context.ts';
import { counts, dayOf, inOrderOfDay, isCancelled, isHeld } from '../sittings.ts';
import { isRejected } from '../stage.ts';
import { yearlyDayFrom } from '../../programme/deadline.ts';
import { firstYear, programmeIn } from '../../programme/in-force.ts';
import type { Sitting, CityRecord } from '../../record/record.ts';

/** Returns what the programme itself owes, each year since its first: its lateness is as visible as anyone's (C17). */
export function programmeObligations(
  awaiting: readonly Awaiting[],
  context: LifecycleContext,
): ObligationFacts[] {
  const obligations: ObligationFacts[] = minutesObligations(context);
  for (let year = firstYear(context.record); year <= fiscalYearOf(context.today); year += 1) {
    obligations.push(
      rosterObligation(year, context),
      sittingsObligation(year, context),
      ...decisionSittingObligations(year, awaiting, context),
    );
  }
  return obligations.sort(byDue);
}

/** A project that waited for a decision with a date: from the filing until it was decided or closed. */
export interface Awaiting {
  readonly fiscalYear: FiscalYear;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly decided: boolean;
}

/**
 * A step-2 sitting by `decisionBy` (C17), in a year in which something awaits it: a project of that year's round that
 * is undecided, or was when the year began. A project that was withdrawn or turned down before its decision counts only
 * where the sitting had met by then: a later withdrawal does not undo an obligation that was met.
 */
function decisionSittingObligations(
  year: FiscalYear,
  awaiting: readonly Awaiting[],
  context: LifecycleContext,
): ObligationFacts[] {
  const first = firstDayOf(year);
  const [held] = heldInYear(year, context).filter(({ data }) => data.step.includes(2));
  const metOn = held ? dayOf(held) : null;
  const awaited = awaiting.some(({ fiscalYear, from, to, decided }) => {
    if (fiscalYear !== year) return false;
    if (to === null || (decided && to >= first)) return true;
    return metOn !== null && from <= metOn && metOn <= to;
  });
  if (!awaited) return [];
  const { decisionBy } = programmeIn(context.record, year).deadlines;
  return [
    {
      what: 'decision-sitting',
      owedBy: 'secretariat',
      due: unlessHolidaysUnknown(() => yearlyDayFrom(first, decisionBy)),
      basis: programmePath(year, context.record),
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
  // A rejection that was taken up again closes nothing: the last one counts.
  const rejection = isRejected(papers)
    ? papers.inOrder.findLast((paper) => paper.kind === 'review' && paper.data.result === 'not-adopted')
    : undefined;
  const closing = papers.inOrder.find(
    (paper) => paper.kind === 'withdrawal' || paper.kind === 'termination' || paper === rejection,
  );
  return {
    fiscalYear: fiscalYearOf(round.decisionBy),
    from: proposal.on,
    to: (decision ?? closing)?.on ?? null,
    decided: decision !== undefined,
  };
}

/** What became of each sitting whose day is over: who was there, or that it was called off. */
function minutesObligations({ record, today }: LifecycleContext): ObligationFacts[] {
  const past = inOrderOfDay(record.sittings.values()).filter((sitting) => dayOf(sitting) < today);
  return past.map((sitting) => ({
    what: 'minutes',
    owedBy: 'secretariat',
    due: null,
    basis: sitting.path,
    metOn: settledOn(sitting, today),
    fiscalYear: fiscalYearOf(dayOf(sitting)),
    id: sitting.id,
  }));
}

function settledOn(sitting: Sitting, today: IsoDate): IsoDate | null {
  if (isCancelled(sitting, today)) return sitting.data.cancelled?.on ?? null;
  return isHeld(sitting, today) ? dayOf(sitting) : null;
}

/** A year's roster (C08, C18), due at the first sitting; it counts from the first term in it, within its year. */
function rosterObligation(year: FiscalYear, context: LifecycleContext): ObligationFacts {
  const [first] = sittingsOfYear(year, context);
  return {
    what: 'roster',
    owedBy: 'secretariat',
    due: first ? dayOf(first) : null,
    basis: programmePath(year, context.record),
    metOn: beginsOn(year, context),
    fiscalYear: year,
  };
}

function beginsOn(year: FiscalYear, { record, today }: LifecycleContext): IsoDate | null {
  const [first] = (record.rosters.get(year)?.data.members ?? []).map(({ from }) => from).sort();
  if (first === undefined) return null;
  const begins = later(first, firstDayOf(year));
  return begins <= today ? begins : null;
}

/** As many sittings in a year as the programme says (C11), whatever they were for. */
function sittingsObligation(year: FiscalYear, context: LifecycleContext): ObligationFacts {
  const { minimum } = programmeIn(context.record, year).sittings;
  const last = heldInYear(year, context)[minimum - 1];
  return {
    what: 'sittings',
    owedBy: 'secretariat',
    due: lastDayOf(year),
    basis: programmePath(year, context.record),
    metOn: minimum <= 0 ? firstDayOf(year) : last ? dayOf(last) : null,
    fiscalYear: year,
  };
}

/** Returns the sittings of a fiscal year that are known today and not called off, the first one first; of two at one time one counts (C11). */
function sittingsOfYear(year: FiscalYear, { record, sittings, today }: LifecycleContext): Sitting[] {
  const planned = [...record.sittings.values()].filter(
    (sitting) => fiscalYearOf(dayOf(sitting)) === year && counts(sitting, sittings, today),
  );
  return inOrderOfDay(planned);
}

function heldInYear(year: FiscalYear, context: LifecycleContext): Sitting[] {
  return sittingsOfYear(year, context).filter((sitting) => isHeld(sitting, context.today));
}

/** Returns the file of the programme in force in a fiscal year: what the year asks for stands there. */
function programmePath(year: FiscalYear, { programmes }: CityRecord): string {
  const years = [...programmes.keys()].sort((a, b) => a - b);
  return `programme/${years.findLast((from) => from <= year) ?? years[0]}.yaml`;
}
