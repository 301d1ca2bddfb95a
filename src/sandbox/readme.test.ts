import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CHECKS } from '../doctor/checks/index.ts';
import { STEP_TITLES } from '../doctor/follow/steps.ts';
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

it('names the checks of the doctor and the steps that it follows by their own titles', () => {
  const named = NOT_DONE.flatMap(({ seenBy }) => seenBy.split('; '));
  const after = (start: string): string[] =>
    named.flatMap((one) => (one.startsWith(start) ? [one.slice(start.length)] : []));
  const checks = CHECKS.map(({ title }) => title.en);
  const steps = STEP_TITLES.map(({ en }) => en);
  expect(after('doctor: ').filter((title) => !checks.includes(title))).toEqual([]);
  expect(after('doctor --follow N: ').filter((title) => !steps.includes(title))).toEqual([]);
});
