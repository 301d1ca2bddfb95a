import {
  gapMark,
  gapWords,
  isInGapMark,
  MOST_RANGES,
  missingNumbers,
  rangesOf,
  type Whereabouts,
} from '../../domain/desk/alert/missing-numbers.ts';
import { saidIn } from '../../domain/desk/reminders/marks.ts';
import { alertIssue } from '../../github/issues.ts';
import type { GitHub } from '../../github/port.ts';
import { tellSecretariat, type Office } from './tell.ts';

/** How many of the newest numbers a sweep looks through: far more than are filed between two of them. */
const NEWEST = 200;

/** How many missing numbers one sweep asks for, the newest first. */
const MOST = 200;

/**
 * Tells the secretariat, in one comment and once, of new numbers of issues and pull requests that nobody can see. Whatever is
 * more than one comment holds waits for the next sweep.
 */
export async function tellOfGaps(gh: GitHub, office: Office): Promise<void> {
  const missing = missingNumbers(await gh.issues.list({ state: 'all', newest: NEWEST }), office.today);
  if (missing.length === 0) return;
  const alert = await alertIssue(gh);
  const said = alert === null ? [] : [...saidIn(await gh.comments.list(alert))];
  const untold = missing.filter((number) => !said.some((mark) => isInGapMark(mark, number)));
  const gone = new Map<number, Whereabouts>();
  for (const number of withinRanges(untold).slice(-MOST)) {
    const where = await gh.issues.whereabouts(number);
    if (where !== null) gone.set(number, where);
  }
  if (gone.size === 0) return;
  await tellSecretariat(gh, office, [{ mark: gapMark([...gone.keys()]), words: gapWords(gone) }]);
}

/** The newest of some numbers, as many as one comment can name. */
function withinRanges(numbers: readonly number[]): readonly number[] {
  const first = rangesOf(numbers).slice(-MOST_RANGES)[0]?.[0] ?? 0;
  return numbers.filter((number) => number >= first);
}
