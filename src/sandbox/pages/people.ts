import { programmeOn } from '../../domain/programme/in-force.ts';
import { seatsOn } from '../../domain/desk/actor.ts';
import type { CityRecord } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';

/** Somebody who can be played. `github` names of the record, and a few who are not in it. */
export interface Person {
  readonly login: string;
  readonly name: string;
}

export interface Cast {
  readonly group: string;
  readonly people: readonly Person[];
}

/** Those who file: people whom neither roster nor programme know. */
export const PROPOSERS: readonly Person[] = [
  { login: 'npo-mizube', name: 'NPO法人 みずべの会' },
  { login: 'shimin-a', name: '市民Aさん' },
];

/** Somebody who has a copy of the repository and nothing else. */
export const OUTSIDER: Person = { login: 'yosomono', name: '外の人（複製を持つだけ）' };

/** Everybody who can be played on a day, by the part they have. */
export function castOn(record: CityRecord, today: IsoDate): readonly Cast[] {
  const offices = programmeOn(record, today).offices.flatMap(({ github, name, roles }) =>
    github === undefined ? [] : [{ login: github.login, name: name.ja, roles }],
  );
  const seats = seatsOn(record, today).flatMap(({ github, displayName, side }) =>
    github === undefined ? [] : [{ login: github.login, name: displayName, side }],
  );
  return [
    { group: '提案する人', people: PROPOSERS },
    { group: '事務局', people: offices.filter(({ roles }) => roles.includes('secretariat')) },
    { group: 'NPO側の構成員', people: seats.filter(({ side }) => side === 'npo') },
    { group: '市側の構成員', people: seats.filter(({ side }) => side === 'city') },
    { group: '相談窓口', people: offices.filter(({ roles }) => roles.includes('consultation')) },
    {
      group: '担当課',
      people: offices.filter(
        ({ roles }) => !roles.includes('secretariat') && !roles.includes('consultation'),
      ),
    },
    { group: 'そのほか', people: [OUTSIDER] },
  ];
}

/** The person with that GitHub name; somebody unknown keeps the name. */
export function personOf(cast: readonly Cast[], login: string): Person {
  const known = cast.flatMap(({ people }) => people).find((person) => person.login === login);
  return known ?? { login, name: login };
}
