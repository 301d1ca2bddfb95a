import { dayOf, type Step } from '../lifecycle/sittings.ts';
import { fiscalYearOf } from '../programme/fiscal-year.ts';
import type { CityRecord, Roster, Sitting } from '../record/record.ts';
import type { IsoDate } from '../record/values.ts';
import { listed } from './words.ts';

export type Member = Roster['data']['members'][number];

/** The members whose term holds on a day (JST), by the roster of that fiscal year; null where there is no roster. */
export function membersOn(record: CityRecord, day: IsoDate): readonly Member[] | null {
  const roster = record.rosters.get(fiscalYearOf(day));
  return roster?.data.members.filter(({ from, until }) => from <= day && day <= until) ?? null;
}

/** Who sits at a sitting of some steps: those who verify are the members of step 1, and everybody learns. */
export function sitsIn(member: Member, steps: readonly Step[]): boolean {
  return steps.some(
    (step) => step === 'learning' || member.steps.includes(step === 'verification' ? 1 : step),
  );
}

/** The members of a sitting, by the roster of its day; null where there is no roster. */
export function membersOf(sitting: Sitting, record: CityRecord): readonly Member[] | null {
  const members = membersOn(record, dayOf(sitting));
  return members?.filter((member) => sitsIn(member, sitting.data.step)) ?? null;
}

/** Members as values that may be written: 「npo-1」（NPO 構成員A（福祉））. */
export const listedMembers = (members: readonly Member[]) =>
  listed(members.map(({ id, displayName }) => ({ key: id, label: { ja: displayName, en: displayName } })));
