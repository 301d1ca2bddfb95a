import type { Member } from '../lifecycle/balance.ts';
import { programmeOn } from '../programme/in-force.ts';
import { fiscalYearOf } from '../dates/fiscal-year.ts';
import type { Programme } from '../programme/schema.ts';
import type { CityRecord } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { isKnownAs, isNamesake, sameLogin, type Account } from './account.ts';

type Office = Programme['offices'][number];

/** Who an account is on a day, by the roster and the programme of the default branch, and by nothing else. */
export interface Actor extends Account {
  readonly isSecretariat: boolean;
  readonly isConsultation: boolean;
  /** The offices for which the person may write. */
  readonly offices: readonly Office[];
  /** The seat on the council; null for everybody else. */
  readonly member: Member | null;
  /** The account has the name of an office's or a member's account, and is another one. */
  readonly isNamesake: boolean;
}

/**
 * Who somebody is. `teams` are those of the programme's teams (`organisation/team`) in which GitHub says that the person
 * is. Throws `NoProgrammeError` for a record without a programme.
 */
export function actorOn(
  record: CityRecord,
  today: IsoDate,
  account: Account,
  teams: readonly string[] = [],
): Actor {
  const all = programmeOn(record, today).offices;
  const seats = seatsOn(record, today);
  const offices = all.filter(
    ({ github }) =>
      isKnownAs(account, github) ||
      teams.some((team) => github !== undefined && sameLogin(github.login, team)),
  );
  const member = seats.find(({ github }) => isKnownAs(account, github));
  return {
    ...account,
    isSecretariat: offices.some(({ roles }) => roles.includes('secretariat')),
    isConsultation: offices.some(({ roles }) => roles.includes('consultation')),
    offices,
    member: member ?? null,
    isNamesake: [...all, ...seats].some(({ github }) => isNamesake(account, github)),
  };
}

/** The members whose term holds on a day. */
export function seatsOn(record: CityRecord, day: IsoDate): readonly Member[] {
  const members = record.rosters.get(fiscalYearOf(day))?.data.members ?? [];
  return members.filter(({ from, until }) => from <= day && day <= until);
}
