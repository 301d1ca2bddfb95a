import { readContent } from '../../../scripts/lib/content.ts';
import { todayFor } from '../../../scripts/lib/today.ts';
import { chainsOf, type Chains } from '../../domain/lifecycle/chain.ts';
import { settingOf, type Setting } from '../../domain/lifecycle/setting.ts';
import { standRecord, type Standings } from '../../domain/lifecycle/standing.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import type { ContentFile } from '../../domain/record/record.ts';
import { readRecord } from '../../domain/record/read-record.ts';
import { commitOf, type Commit } from './commit.ts';

/** Everything that the pages show, read once for a whole build. */
export interface City extends Omit<Standings, 'programme'> {
  /** The programme in force today. */
  readonly programme: Programme;
  /** What the programme itself owes (C17). */
  readonly programmeDuties: Standings['programme'];
  readonly chains: Chains;
  readonly setting: Setting;
  readonly files: readonly ContentFile[];
  readonly commit: Commit;
}

/** A paper cannot be read. The site does not leave it out in silence: the check says what is wrong. */
export class RecordUnreadable extends Error {
  override readonly name = 'RecordUnreadable';
}

const CONTENT_DIR = process.env['CONTENT_DIR'] ?? './content';

/** While somebody writes (`npm run dev`) the record is read anew when it is older than this, in milliseconds. */
const FRESH_FOR = 200;

let known: { readonly city: City; readonly at: number } | undefined;

/** The city's record as it stands today. Throws `RecordUnreadable`, `ContentUnreadable`, `NotADay`, `NoProgramme`. */
export function city(): City {
  if (known && (import.meta.env.PROD || performance.now() - known.at < FRESH_FOR)) return known.city;
  known = { city: readCity(), at: performance.now() };
  return known.city;
}

function readCity(): City {
  const files = readContent(CONTENT_DIR);
  const { record, problems } = readRecord(files);
  const fatal = problems.filter(({ problem }) => problem.code !== 'rewritten');
  if (fatal.length > 0) {
    const places = fatal.slice(0, 5).map(({ file, problem }) => `${file} (${problem.code})`);
    throw new RecordUnreadable(
      `The record has papers that cannot be read; npm run check says why: ${places.join(', ')}`,
    );
  }
  const today = todayFor(record, process.env['TODAY']);
  const standings = standRecord(record, today);
  return {
    ...standings,
    programme: programmeOn(record, today),
    programmeDuties: standings.programme,
    chains: chainsOf(standings.record),
    setting: settingOf(record, today),
    files,
    commit: commitOf(CONTENT_DIR),
  };
}
