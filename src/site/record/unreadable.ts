import type { ProblemInFile } from '../../domain/record/read-record.ts';

/** A paper cannot be read. The site does not leave it out in silence: the check says what is wrong. */
export class RecordUnreadable extends Error {
  override readonly name = 'RecordUnreadable';
}

const SHOWN = 5;

/** Throws `RecordUnreadable` where a file could not be taken into the record. */
export function refuseUnreadable(problems: readonly ProblemInFile[]): void {
  const fatal = problems.filter(({ problem }) => problem.code !== 'rewritten');
  if (fatal.length === 0) return;
  const places = fatal.slice(0, SHOWN).map(({ file, problem }) => `${file} (${problem.code})`);
  throw new RecordUnreadable(
    `読めない書類があります。npm run check で理由を確かめてください。 Papers cannot be read; npm run check says why: ${places.join(', ')}`,
  );
}
