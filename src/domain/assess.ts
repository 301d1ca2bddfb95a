import type { Finding } from './finding.ts';
import { isFormer, migrate } from './migration/migrate.ts';
import { readRecord } from './record/read-record.ts';
import { overlay, type Snapshot } from './record/overlay.ts';
import type { IsoDate } from './dates/iso-date.ts';
import { RULES } from './rules/index.ts';
import { reachOf } from './rules/reach.ts';
import type { Change } from './rules/rule.ts';
import { checkRecord } from './rules/run.ts';

/** What a change does to a record. */
export interface Assessment {
  /** The record with the change in it. */
  readonly after: Snapshot;
  /** What is wrong by this change. */
  readonly findings: readonly Finding[];
  /**
   * What was wrong before in the files that the change reaches, and is no worse now: nobody has to mend it to make this
   * change, and it is not lost.
   */
  readonly earlier: readonly Finding[];
}

/**
 * Judges a change of a record: the one judge of the desk, of the comment on a pull request, of the gate and of
 * `npm run check -- --base`. `base` is the record without the change.
 */
export function assess(change: Change, base: Snapshot, today: IsoDate): Assessment {
  const after = overlay(base, new Map(change.files.map(({ path, after }) => [path, after])));
  const wanted = reachOf(change, after.read.record);
  const former = isFormer(base.files) ? migrated(base) : null;
  const told = former ? changeFrom(change, former) : change;
  const all = checkRecord(RULES, { ...after, today, change: told, wanted });
  if (all.length === 0) return { after, findings: [], earlier: [] };
  const before = countsOf(checkRecord(RULES, { ...(former ?? base), today, wanted }));
  const [findings, earlier]: [Finding[], Finding[]] = [[], []];
  for (const finding of all) {
    const key = keyOf(finding);
    const left = before.get(key) ?? 0;
    before.set(key, left - 1);
    (left > 0 ? earlier : findings).push(finding);
  }
  return { after, findings, earlier };
}

/** A record of an earlier format as its migration leaves it: a change that is no more than that changes nothing. */
function migrated({ files }: Snapshot): Snapshot {
  const made = migrate(files);
  return { files: made, read: readRecord(made) };
}

const changeFrom = (change: Change, { files }: Snapshot): Change => {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return {
    files: change.files.map((file) => ({ ...file, before: texts.get(file.path) ?? file.before })),
  };
};

function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

/** The same fault, wherever its line is now. */
const keyOf = ({ rule, severity, file, field, message }: Finding): string =>
  JSON.stringify([rule, severity, file, field, message.ja]);
