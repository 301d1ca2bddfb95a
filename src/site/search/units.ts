import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { UnitText } from '../../domain/search/corpus.ts';
import type { Language, Text } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import { pageUnits } from './page-units.ts';
import { placeUnits } from './place-units.ts';
import { activityUnits, consultationUnits, meetingUnits, projectUnits } from './record-units.ts';
import type { UnitKind } from './search-table.ts';

/** What the search finds as one. */
export interface Unit {
  readonly kind: UnitKind;
  /** Number of a project or sitting; the path of anything else. */
  readonly id: string;
  /** Units of a year lie together; 0 for what belongs to none. */
  readonly year: number;
  readonly on: IsoDate | null;
  readonly title: Text;
  readonly by: string;
  /** Set where it is there in one language only. */
  readonly only?: Language;
  readonly facts?: Facts;
  /** A digest of what its text follows from. */
  readonly key: string;
  text(): UnitText;
}

/** Everything that can be found, years in order. Texts are read only where they are asked for. */
export function unitsOf(city: City): Unit[] {
  const units = [
    ...pageUnits(city),
    ...placeUnits(city),
    ...projectUnits(city),
    ...meetingUnits(city),
    ...activityUnits(city),
    ...consultationUnits(city),
  ];
  return units.sort((a, b) => a.year - b.year);
}
