import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BEHAVIOURS, RULE_BEHAVIOURS, RUN_BEHAVIOURS, THREAD_BEHAVIOURS } from './forge/behaviours.ts';
import { NOT_DONE } from './forge/not-done.ts';

const README = readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8');
const cells = README.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

it('the page about the stand-in lists all that it does, and all that it does not do', () => {
  const done = [BEHAVIOURS, RULE_BEHAVIOURS, THREAD_BEHAVIOURS, RUN_BEHAVIOURS].flatMap((table) =>
    Object.values(table),
  );
  const rows = cells.filter(({ length }) => length > 1);
  for (const { says, source } of done) expect(rows).toContainEqual(['', says, source, '']);
  for (const { github, standIn, seenBy } of NOT_DONE)
    expect(rows).toContainEqual(['', github, standIn, seenBy, '']);
  // Two tables, each with a head and a line below it.
  expect(rows).toHaveLength(done.length + NOT_DONE.length + 4);
});
