import { councilSteps, membersOn, type CouncilStep, type Member } from '../lifecycle/balance.ts';
import { dayOf } from '../lifecycle/sittings.ts';
import { fiscalYearOf } from '../programme/fiscal-year.ts';
import type { CityRecord, Roster, Sitting } from '../record/record.ts';
import type { IsoDate } from '../record/values.ts';
import type { Text } from '../text.ts';
import { remembered } from './remembered.ts';
import { listed } from './words.ts';

/** By day and steps: thousands of papers ask for the members of the same few sittings. */
const seats = remembered((_roster: Roster) => new Map<string, readonly Member[]>());

/** The members of some steps on a day (JST), each once; null where that fiscal year has no roster. */
export function rosterOn(
  record: CityRecord,
  on: IsoDate,
  steps: readonly CouncilStep[] = [1, 2],
): readonly Member[] | null {
  const roster = record.rosters.get(fiscalYearOf(on));
  if (!roster) return null;
  const known = seats(roster, record);
  const key = `${on} ${steps.join()}`;
  const found = known.get(key) ?? [...new Set(steps.flatMap((step) => membersOn(record, step, on)))];
  known.set(key, found);
  return found;
}

/** The members whom a sitting calls, by the roster of its day; null where there is none. */
export const rosterOf = (sitting: Sitting, record: CityRecord): readonly Member[] | null =>
  rosterOn(record, dayOf(sitting), councilSteps(sitting));

/** Members as values that may be written: 「npo-1」（NPO 構成員A（福祉））. */
export const listedMembers = (members: readonly Member[]): Text =>
  listed(members.map(({ id, displayName }) => ({ key: id, label: { ja: displayName, en: displayName } })));
