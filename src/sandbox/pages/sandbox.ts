import type { CityRecord } from '../../domain/record/record.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import type { GitHub } from '../../github/port.ts';
import type { Run } from '../actions/run.ts';

/** What the pages need of the sandbox: the stand-in for GitHub, the runs, the clock, the record. */
export interface Sandbox {
  /** `owner/name` */
  readonly repository: string;
  readonly cloneAddress: string;
  /** GitHub as a person has it. */
  as(login: string): GitHub;
  now(): IsoTime;
  /** Something is being done by hand: it takes a minute. */
  act(): void;
  /** Moves the clock and starts what the workflows have planned for the time in between. */
  moveClock(to: IsoTime): void;
  /** Oldest first. */
  runs(): readonly Run[];
  /** The record as the default branch has it. */
  record(): CityRecord;
  /** Text of a file at a commit or branch; null where there is none. */
  file(revision: string, path: string): string | null;
  /** Names of the files in a folder of the default branch. */
  list(folder: string): readonly string[];
  /** What a file's text became since two commits parted, as a patch. */
  difference(base: string, head: string, path: string): string;
}
