import { addDays } from '../dates/day.ts';
import { fiscalYearOf } from '../dates/fiscal-year.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Member } from '../lifecycle/balance.ts';
import type { CityRecord } from '../record/record.ts';
import type { Choice } from './form.ts';

/** The members that forms offer by name, and those that they offered before; by id, with the name displayed. */
export interface Council {
  readonly choices: readonly Choice[];
  readonly formerChoices: readonly Choice[];
}

/** For how many days somebody who left is still offered: the minutes of the last sitting are written after it. */
const KEPT_DAYS = 62;

/** Returns the members whose term holds on a day or ended shortly before, in the order of the rosters, the newest first. */
export function councilOn({ rosters }: Pick<CityRecord, 'rosters'>, on: IsoDate): Council {
  const year = fiscalYearOf(on);
  const known = [...rosters]
    .filter(([from]) => from <= year)
    .sort(([a], [b]) => b - a)
    .flatMap(([, { data }]) => data.members);
  const kept = known.filter(({ from, until }) => from <= on && addDays(until, KEPT_DAYS) >= on);
  const now = once(kept);
  const ids = new Set(now.map(({ label }) => label.ja));
  return { choices: now, formerChoices: once(known).filter(({ label }) => !ids.has(label.ja)) };
}

/** A member of several rosters is offered once, by the newest name. */
const once = (members: readonly Member[]): Choice[] =>
  [
    ...new Map(
      members
        .toReversed()
        .map(({ id, displayName }): [string, Choice] => [
          id,
          { value: id, label: { ja: displayName, en: displayName } },
        ]),
    ).values(),
  ].toReversed();

export const NO_COUNCIL: Council = { choices: [], formerChoices: [] };
