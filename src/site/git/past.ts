import { later } from '../../domain/dates/day.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Version, Versions } from './commits.ts';

/** How often the files of a folder were written on the default branch, and when last. */
export interface Changes {
  /** Never falls, whatever becomes of a file. */
  readonly count: number;
  readonly lastOn: IsoDate | null;
}

/** What git knows of the record's past. */
export interface Past {
  /** The oldest first; none where git does not know. */
  versionsOf(path: string): readonly Version[];
  /** `projects/2026-0042/`, `meetings/`. */
  changesIn(folder: string): Changes;
  /**
   * The day on which something reached the record with a version, or null where git does not tell: it knows no such
   * version; or that brought so many papers that it is the record that came (an import, a city that moves in).
   */
  arrivedWith(version: Version | undefined): IsoDate | null;
}

/**
 * The day on which something entered the record: its own, and where it came later, the day on which it came. Where git
 * does not tell, or tells of a day that is not there yet (a demonstration stands on a day before it was written), its
 * own day counts. The filing's own time stays what it is.
 */
export const enteredOn = (own: IsoDate, arrived: IsoDate | null, today: IsoDate): IsoDate =>
  arrived === null || arrived > today ? own : later(own, arrived);

/** With more new papers than this one commit brings a record, not a paper. */
const MOVED_IN = 100;

const NONE: Changes = { count: 0, lastOn: null };

export function pastOf(versions: Versions | null): Past {
  const folders = new Map<string, Changes>();
  const brought = new Map<string, number>();
  for (const [path, own] of versions ?? []) {
    const folder = folderOf(path);
    const { count, lastOn } = folders.get(folder) ?? NONE;
    const last = own.at(-1)?.on ?? null;
    folders.set(folder, {
      count: count + own.length,
      lastOn: lastOn !== null && last !== null && lastOn > last ? lastOn : last,
    });
    const first = own[0]?.hash ?? '';
    brought.set(first, (brought.get(first) ?? 0) + 1);
  }
  return {
    versionsOf: (path) => versions?.get(path) ?? [],
    changesIn: (folder) => folders.get(folder) ?? NONE,
    arrivedWith: (version) => (version && (brought.get(version.hash) ?? 0) <= MOVED_IN ? version.on : null),
  };
}

/** The folder of a project, and of everything else the first one. */
const folderOf = (path: string): string => /^projects\/[^/]+\/|^[^/]+\//.exec(path)?.[0] ?? '';
