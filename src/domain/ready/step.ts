import type { Finding, UnplacedFinding } from '../finding.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Programme } from '../programme/schema.ts';
import type { CityRecord, ContentFile } from '../record/record.ts';
import type { Text } from '../text.ts';

/** What is looked at: the record, the programme of the day, the file in which it stands, and all files. */
export interface Ground {
  readonly record: CityRecord;
  readonly programme: Programme;
  readonly file: string;
  readonly files: readonly ContentFile[];
  readonly today: IsoDate;
}

/** One thing that a city does before its first filing. The steps are listed in the order in which they are done. */
export interface Step {
  readonly id: string;
  /** What is to be done. */
  readonly title: Text;
  /** Set where filing can begin without it. */
  readonly canWait?: true;
  find(ground: Ground): Iterable<UnplacedFinding>;
}

/** A step that is not done yet, with all that is left of it. */
export interface OpenStep extends Pick<Step, 'id' | 'title'> {
  readonly canWait: boolean;
  readonly left: readonly Omit<Finding, 'rule' | 'severity' | 'clause'>[];
}
