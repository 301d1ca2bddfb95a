import type { IsoDate } from '../dates/iso-date.ts';
import type { Text } from '../text.ts';
import { fiscalYearOf } from '../dates/fiscal-year.ts';
import { programmeOn, type HasProgrammes } from './in-force.ts';
import type { Programme } from './schema.ts';

/** An office or a theme under the name that it has, or had last. */
export interface Known {
  readonly key: string;
  readonly label: Text;
  /** Set where the programme in force has it no more (C29). */
  readonly isFormer: boolean;
}

type Listed = Pick<Known, 'key' | 'label'>;

/** The themes of today in their order, then those that an earlier programme had. Throws `NoProgrammeError`. */
export const knownThemes = (record: HasProgrammes, today: IsoDate): ReadonlyMap<string, Known> =>
  knownIn(record, today, ({ themes }) => themes);

/** Returns the forms of collaboration of today in their order, then those of earlier years. Throws `NoProgrammeError`. */
export const knownForms = (record: HasProgrammes, today: IsoDate): ReadonlyMap<string, Known> =>
  knownIn(record, today, ({ forms }) => forms);

/** Returns the sections of today in their order, then those of earlier years. Throws `NoProgrammeError`. */
export const knownSections = (record: HasProgrammes, today: IsoDate): ReadonlyMap<string, Known> =>
  knownIn(record, today, (programme) => officesOf(programme, ({ roles }) => roles.includes('section')));

/** Returns every office of today and of earlier years, whatever its role. Throws `NoProgrammeError`. */
export const knownOffices = (record: HasProgrammes, today: IsoDate): ReadonlyMap<string, Known> =>
  knownIn(record, today, (programme) => officesOf(programme, () => true));

/** Returns what the public may know of an office, as it is written: telephone, mail, address and form. */
export const contactWords = ({ contact = {} }: Programme['offices'][number]): readonly string[] =>
  [contact.telephone, contact.mail, contact.address, contact.form].filter((one) => one !== undefined);

function officesOf(
  { offices }: Programme,
  isMeant: (office: Programme['offices'][number]) => boolean,
): readonly Listed[] {
  return offices.filter(isMeant).map(({ id, name }) => ({ key: id, label: name }));
}

/** A programme that is not in force yet says nothing. */
function knownIn(
  record: HasProgrammes,
  today: IsoDate,
  listOf: (programme: Programme) => readonly Listed[],
): ReadonlyMap<string, Known> {
  const present = programmeOn(record, today);
  const earlier = [...record.programmes]
    .filter(([from]) => from <= fiscalYearOf(today))
    .sort(([a], [b]) => b - a)
    .map(([, programme]) => programme);
  const known = new Map<string, Known>();
  for (const programme of [present, ...earlier])
    for (const { key, label } of listOf(programme))
      if (!known.has(key)) known.set(key, { key, label, isFormer: programme !== present });
  return known;
}
