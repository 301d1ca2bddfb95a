import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './run-script.ts';

/** The clauses of the report; intake by forms serves C07 and C12 further, here they are documents. */
const CLAUSES = Array.from({ length: 29 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);

it('every clause of the report has a test that names it', () => {
  const tests = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && !file.endsWith('clauses.test.ts'))
      .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8')),
  );
  // A title says `C06: …`, or `C07 and C16: …`.
  const titles = tests.flatMap((text) =>
    [...text.matchAll(/['"`]((?:C\d{2}(?:, | and )?)+):/g)].map((match) => match[1] ?? ''),
  );
  const named = new Set(titles.flatMap((title) => title.match(/C\d{2}/g) ?? []));
  expect(CLAUSES.filter((clause) => !named.has(clause))).toEqual([]);
});

it('every clause of the report is tried in one place, one by one', () => {
  const tried = readFileSync(path.join(ROOT, 'src/domain/desk/filing/clauses.test.ts'), 'utf8');
  const titles = [...tried.matchAll(/'((?:C\d{2}(?:, )?)+):/g)].flatMap(([, of = '']) => of.split(', '));
  expect(titles.toSorted()).toEqual([...new Set(titles)].toSorted());
  expect(CLAUSES.filter((clause) => !titles.includes(clause))).toEqual([]);
});
