import { fiscalYearOf } from '../../../dates/fiscal-year.ts';
import { firstYear } from '../../../programme/in-force.ts';
import { byDue, type Duty } from '../../obligation.ts';
import type { Setting } from '../../setting.ts';
import { decisionSittingDuties, type Awaiting } from './decision-sitting.ts';
import { minutesDuties } from './minutes.ts';
import { rosterDuty } from './roster.ts';
import { sittingsDuty } from './sittings.ts';

/** What the programme itself owes, each year since its first: its lateness is as visible as anyone's (C17). */
export function programmeDuties(awaiting: readonly Awaiting[], setting: Setting): Duty[] {
  const duties: Duty[] = minutesDuties(setting);
  for (let year = firstYear(setting.record); year <= fiscalYearOf(setting.today); year += 1) {
    duties.push(
      rosterDuty(year, setting),
      sittingsDuty(year, setting),
      ...decisionSittingDuties(year, awaiting, setting),
    );
  }
  return duties.sort(byDue);
}
