import type { Sitting } from '../../record/record.ts';

/** A member whom the attendance of a sitting names, and where. */
export interface Named {
  readonly field: string;
  readonly member: string;
}

/** Whom the attendance names: those who were there, those who were not, and those for whom somebody came. */
export const attendanceOf = (sitting: Sitting): readonly Named[] => [
  ...attendeesOf(sitting),
  ...absenteesOf(sitting),
  ...proxiedOf(sitting),
];

export const attendeesOf = ({ data }: Sitting): Named[] => named('attendees', data.attendees);

export const absenteesOf = ({ data }: Sitting): Named[] => named('absentees', data.absentees);

export const proxiedOf = ({ data }: Sitting): Named[] =>
  (data.proxies ?? []).map(({ member }, index) => ({ field: `proxies[${index}].member`, member }));

const named = (table: string, members: readonly string[] | undefined): Named[] =>
  (members ?? []).map((member, index) => ({ field: `${table}[${index}]`, member }));
