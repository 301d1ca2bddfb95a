import { fiscalYearOf } from '../dates/fiscal-year.ts';
import { programmeOn } from '../programme/in-force.ts';
import { firstStepOn, stepLabel, type CouncilStep } from '../programme/steps.ts';
import type { CityRecord, Roster, Sitting } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Text } from '../text.ts';
import { dayOf } from './sittings.ts';

export type Member = Roster['data']['members'][number];

/** How many of each side, and whether that is nearly as many (C08). Shown and warned of, never a wall. */
export interface Balance {
  readonly step: CouncilStep;
  /** What the step is called by the programme of that day. */
  readonly called: Text;
  readonly npo: number;
  readonly city: number;
  /** How far the sides may be apart, by the programme. */
  readonly tolerance: number;
  readonly balanced: boolean;
}

/** The members of a step on a day, by the roster of that fiscal year and their terms. */
export function membersOn(record: CityRecord, step: CouncilStep, on: IsoDate): readonly Member[] {
  const members = record.rosters.get(fiscalYearOf(on))?.data.members ?? [];
  return members.filter(({ steps, from, until }) => steps.includes(step) && from <= on && on <= until);
}

/** Returns the balance of the seats of a step as they are filled on a day; null where the programme gives the step no seats. */
export function seatBalance(record: CityRecord, step: CouncilStep, on: IsoDate): Balance | null {
  return balanceOf(record, step, on, membersOn(record, step, on));
}

/**
 * Returns the balance of those who sat, for each step of a sitting: attendees and members with a proxy, by the roster
 * of its day. Empty while nobody's attendance is recorded, and without the steps that the programme does not seat.
 */
export function attendanceBalance(record: CityRecord, sitting: Sitting): Balance[] {
  const { attendees, proxies } = sitting.data;
  if (!attendees) return [];
  const on = dayOf(sitting);
  const present = new Set([...attendees, ...(proxies ?? []).map(({ member }) => member)]);
  return councilSteps(sitting, record).flatMap(
    (step) =>
      balanceOf(
        record,
        step,
        on,
        membersOn(record, step, on).filter(({ id }) => present.has(id)),
      ) ?? [],
  );
}

/** Whose members a sitting calls: verification and learning call those of the first step of the programme of its day. */
export function councilSteps(sitting: Sitting, record: CityRecord): CouncilStep[] {
  const first = firstStepOn(record, dayOf(sitting));
  const steps = sitting.data.step.map((step) => (step === 1 || step === 2 ? step : first));
  return [...new Set(steps)].sort();
}

function balanceOf(
  record: CityRecord,
  step: CouncilStep,
  on: IsoDate,
  members: readonly Pick<Member, 'side'>[],
): Balance | null {
  const programme = programmeOn(record, on);
  const seated = programme.balance[step];
  if (!seated) return null;
  const { tolerance } = seated;
  const npo = members.filter(({ side }) => side === 'npo').length;
  const city = members.length - npo;
  const called = stepLabel(step, programme);
  return { step, called, npo, city, tolerance, balanced: Math.abs(npo - city) <= tolerance };
}
