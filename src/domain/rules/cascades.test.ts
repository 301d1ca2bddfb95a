import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../io/content.ts';
import { overlay, type Snapshot } from '../record/overlay.ts';
import { readRecord, unreadableIn } from '../record/read-record.ts';
import { RULES } from './index.ts';
import { checkRecord } from './run.ts';

const TODAY = '2026-11-20';
const files = readContent(path.join(import.meta.dirname, 'golden/_base'));
const base = { files, read: readRecord(files) };

const demonstration = readContent(path.join(import.meta.dirname, '../../../content'));

/** Slips of one line: a value that is none, a line that is lost, a name that is not known, a colon of full width. */
const SLIPS: Readonly<Record<string, (line: string) => string | null>> = {
  'a value that is none': (line) => line.replace(/^(\s*(?:- )?[\w-]+: ).+$/, '$1《約》'),
  'a line that is lost': () => null,
  'a name that is not known': (line) =>
    line.replace(/^(\s*(?:- )?)([\w-]+):/, '$1$2x:').replace(/^## /, '## x'),
  'a colon of full width': (line) => line.replace(/^(\s*(?:- )?[\w-]+): /, '$1：'),
  'a blank too many': (line) => line.replace(/^(\s*)([\w-]+: )/, '$1 $2'),
};

function* slipsOf(text: string): Iterable<readonly [line: number, text: string]> {
  const lines = text.split('\n');
  for (const slip of Object.values(SLIPS))
    for (const [index, line] of lines.entries()) {
      const slipped = slip(line);
      if (slipped === line) continue;
      yield [index + 1, lines.toSpliced(index, 1, ...(slipped === null ? [] : [slipped])).join('\n')];
    }
}

/** Which other papers are blamed for the slips of one: none should be. */
function blamed(from: Snapshot, file: string, slips: Iterable<readonly [number, string]>) {
  const before = new Set(keysOf(from));
  const others: string[] = [];
  let broken = 0;
  for (const [line, text] of slips) {
    const after = overlay(from, new Map([[file, text]]));
    if (!unreadableIn(after.read.problems).includes(file)) continue;
    broken++;
    for (const key of keysOf(after))
      if (!before.has(key) && !key.startsWith(`${file} `)) others.push(`line ${line}: ${key}`);
  }
  return { others, broken };
}

const keysOf = ({ files: all, read }: Snapshot): string[] =>
  checkRecord(RULES, { files: all, read, today: TODAY }).map(
    ({ file, rule, message }) => `${file} ${rule} ${message.ja}`,
  );

describe('a slip in one paper of a good record', () => {
  const papers = files.filter((file) => !file.path.startsWith('pages/'));
  it.each(papers.map((file) => [file.path, file.text] as const))(
    '%s: is told of that paper alone',
    (file, text) => {
      const { others, broken } = blamed(base, file, slipsOf(text));
      expect(others).toEqual([]);
      expect(broken).toBeGreaterThan(0);
    },
  );

  it('is told of that paper alone in the demonstration, too: in one paper of each kind, and one slip of each', () => {
    const shown = { files: demonstration, read: readRecord(demonstration) };
    const kinds = new Map(
      demonstration.map((file) => [
        file.path.replace(/^projects\/[^/]+\//, '').replace(/[-/.].*$/, ''),
        file,
      ]),
    );
    const broken = [...kinds.values()].flatMap(({ path: file, text }) => {
      const slips = [...slipsOf(text)];
      const some = slips.filter((_, index) => index % Math.ceil(slips.length / 4) === 1);
      const found = blamed(shown, file, some);
      expect(found.others).toEqual([]);
      return found.broken > 0 ? [file] : [];
    });
    expect(broken.length).toBeGreaterThan(12);
  });
});
