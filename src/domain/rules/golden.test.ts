import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, GOLDEN, goldenCase, goldenNames, judgeCase } from './golden.test-support.ts';
import { RULES } from './index.ts';

/** Findings of one case, as plain rows. */
const run = (folder: string) =>
  judgeCase(goldenCase(folder)).map(({ rule, severity, file, line, column, field, message }) => ({
    rule,
    severity,
    file,
    line,
    column,
    field,
    message: message.ja,
  }));

describe('golden records', () => {
  it('the base record, on which every case is laid, is clean', () => {
    expect(run(path.join(GOLDEN, '_base'))).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s: finds what breaks it', async (id, rule) => {
    const folder = path.join(GOLDEN, id, 'breaks');
    expect(filesUnder(folder).size, `nothing in golden/${id}/breaks`).toBeGreaterThan(0);
    const found = run(folder);
    expect(found.filter((finding) => finding.rule === rule.id).length).toBeGreaterThan(0);
    // Written where it is missing, and anew by `npx vitest run src/domain/rules/golden.test.ts -u`.
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(
      path.join(folder, 'expected.json'),
    );
  });

  it.each(RULES.map((rule) => [rule.id]))('%s: finds nothing at all in what only nearly breaks it', (id) => {
    const folder = path.join(GOLDEN, id, 'nearly');
    expect(filesUnder(folder).size, `nothing in golden/${id}/nearly`).toBeGreaterThan(0);
    expect(run(folder)).toEqual([]);
  });

  it('has one rule for each name, also for former ones: each has a page', () => {
    const names = RULES.flatMap(({ id, formerly = [] }) => [id, ...formerly]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('every golden folder belongs to a rule', () => {
    const ids = new Set(RULES.map((rule) => rule.id));
    expect(goldenNames().filter((name) => !ids.has(name))).toEqual([]);
  });
});
