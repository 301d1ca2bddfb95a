import type { Member } from '../lifecycle/balance.ts';
import { programmeOn } from '../programme/in-force.ts';
import { fiscalYearOf } from '../programme/fiscal-year.ts';
import type { Programme } from '../programme/schema.ts';
import type { CityRecord } from '../record/record.ts';
import type { IsoDate } from '../record/values.ts';

type Office = Programme['offices'][number];

/** Who a GitHub name is on a day, by the roster and the programme of the default branch, and by nothing else. */
export interface Actor {
  readonly login: string;
  readonly isSecretariat: boolean;
  readonly isConsultation: boolean;
  /** The offices for which the person may write. */
  readonly offices: readonly Office[];
  /** The seat on the council; null for everybody else. */
  readonly member: Member | null;
}

/** GitHub names do not tell upper and lower case apart. */
export const sameLogin = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Who somebody is. `teams` are those of the programme's teams (`organisation/team`) in which GitHub says that the person
 * is. Throws `NoProgramme` for a record without a programme.
 */
export function actorOn(
  record: CityRecord,
  today: IsoDate,
  login: string,
  teams: readonly string[] = [],
): Actor {
  const names = [login, ...teams];
  const offices = programmeOn(record, today).offices.filter(({ github }) =>
    names.some((name) => github !== undefined && sameLogin(github, name)),
  );
  const member = seatsOn(record, today).find(
    ({ github }) => github !== undefined && sameLogin(github, login),
  );
  return {
    login,
    isSecretariat: offices.some(({ roles }) => roles.includes('secretariat')),
    isConsultation: offices.some(({ roles }) => roles.includes('consultation')),
    offices,
    member: member ?? null,
  };
}

/** The members whose term holds on a day. */
export function seatsOn(record: CityRecord, day: IsoDate): readonly Member[] {
  const members = record.rosters.get(fiscalYearOf(day))?.data.members ?? [];
  return members.filter(({ from, until }) => from <= day && day <= until);
}
