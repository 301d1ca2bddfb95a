import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../record/read-record.ts';
import type { ContentFile } from '../record/record.ts';
import { RULES } from './index.ts';
import type { Change } from './rule.ts';
import { checkRecord } from './run.ts';

const GOLDEN = path.join(import.meta.dirname, 'golden');
const DEFAULT_TODAY = '2026-11-20';

function filesUnder(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  if (!existsSync(folder)) return files;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (statSync(file).isFile()) files.set(name.split(path.sep).join('/'), readFileSync(file, 'utf8'));
  }
  return files;
}

const CONTROL = new Set(['case.json', 'expected.json', '_delete.txt']);

/** Returns the base record with a case's files laid over it; `_delete.txt` names base paths that the case takes away. */
function overlay(base: ReadonlyMap<string, string>, folder: string): Map<string, string> {
  const own = filesUnder(folder);
  const files = new Map(base);
  for (const gone of (own.get('_delete.txt') ?? '').split('\n').filter(Boolean)) files.delete(gone.trim());
  for (const [name, text] of own) if (!CONTROL.has(name)) files.set(name, text);
  return files;
}

const asFiles = (files: ReadonlyMap<string, string>): ContentFile[] =>
  [...files].map(([name, text]) => ({ path: name, text })).sort((a, b) => (a.path < b.path ? -1 : 1));

function changeBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const files = paths
    .map((name) => ({ path: name, before: before.get(name) ?? null, after: after.get(name) ?? null }))
    .filter((file) => file.before !== file.after);
  return { files };
}

/** Findings of one case, as plain rows. A case with `before/` and `after/` is a change. */
function run(folder: string) {
  const base = filesUnder(path.join(GOLDEN, '_base'));
  const caseFile = path.join(folder, 'case.json');
  const today = existsSync(caseFile)
    ? (JSON.parse(readFileSync(caseFile, 'utf8')) as { today: string }).today
    : DEFAULT_TODAY;
  const isChange = existsSync(path.join(folder, 'after'));
  const after = overlay(base, isChange ? path.join(folder, 'after') : folder);
  const change = isChange ? changeBetween(overlay(base, path.join(folder, 'before')), after) : undefined;
  const files = asFiles(after);
  return checkRecord(RULES, { files, read: readRecord(files), today, change }).map(
    ({ rule, severity, file, line, column, field, message }) => ({
      rule,
      severity,
      file,
      line,
      column,
      field,
      message: message.ja,
    }),
  );
}

describe('golden records', () => {
  it('the base record, on which every case is laid, is clean', () => {
    expect(run(path.join(GOLDEN, '_base'))).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s: finds what breaks it', async (id, rule) => {
    const folder = path.join(GOLDEN, id, 'breaks');
    expect(existsSync(folder), `no golden folder golden/${id}/breaks`).toBe(true);
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
    expect(readdirSync(GOLDEN).filter((name) => name !== '_base' && !ids.has(name))).toEqual([]);
  });
});
