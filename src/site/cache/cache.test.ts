import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFolder } from '../git/repository.test-support.ts';
import type { SiteFile } from '../site-file.ts';
import { codeDigest } from './code-digest.ts';
import { loadLog, saveLog } from './kept-log.ts';
import { isUntouched, loadKept, saveKept, type Kept } from './kept-projects.ts';
import { keysIn, writeFiles } from './write.ts';

describe('what a build leaves of the projects', () => {
  const kept = (keptAt: number): Kept<string> => ({
    context: 'today',
    keptAt,
    projects: { '2026-0042': { stamp: 'a', texts: 't', agenda: '', facts: 'facts', unreadable: [] } },
  });

  it('comes back as it was left; nothing comes back of a file that is none', () => {
    const file = path.join(ownFolder(), 'deep/kept.json');
    expect(loadKept(file)).toBeNull();
    saveKept(file, kept(5));
    expect(loadKept(file)).toEqual(kept(5));
    writeFileSync(file, '{"context"');
    expect(loadKept(file)).toBeNull();
  });

  it('is not used for a folder that was written to, nor for one that was written about when it was read', () => {
    const folder = { id: '2026-0042', stamp: 'a', writtenAt: 10_000 };
    expect(isUntouched(folder, kept(13_000))).toBe(true);
    expect(isUntouched({ ...folder, stamp: 'b' }, kept(13_000))).toBe(false);
    expect(isUntouched(folder, kept(11_000))).toBe(false);
    expect(isUntouched({ ...folder, id: '2026-0043' }, kept(13_000))).toBe(false);
    expect(isUntouched(folder, null)).toBe(false);
  });
});

it('what git told comes back for the same question only', () => {
  const file = path.join(ownFolder(), 'log');
  expect(loadLog(file, 'log -- projects')).toBeNull();
  saveLog(file, 'log -- projects', { head: 'abc', log: 'one\ntwo' });
  expect(loadLog(file, 'log -- projects')).toEqual({ head: 'abc', log: 'one\ntwo' });
  expect(loadLog(file, 'log -- meetings')).toBeNull();
});

describe('the files beside the pages', () => {
  const file = (name: string, key: string, made: string[]): SiteFile => ({
    path: name,
    key,
    make: () => {
      made.push(name);
      return key;
    },
  });

  it('are made where their key is new or they are gone, and their keys are remembered for each part', async () => {
    const root = ownFolder();
    const at = { outDir: path.join(root, 'dist'), memory: path.join(root, 'memory'), part: 'apart' };
    const made: string[] = [];
    const write = (...keys: string[]) =>
      writeFiles(
        keys.map((key, place) => file(`data/${place}.json`, key, made)),
        at,
      );
    await write('a', 'b', 'c');
    await write('a', 'b2', 'c');
    rmSync(path.join(at.outDir, 'data/2.json'));
    await write('a', 'b2', 'c');
    expect(made).toEqual(['data/0.json', 'data/1.json', 'data/2.json', 'data/1.json', 'data/2.json']);
    expect(readFileSync(path.join(at.outDir, 'data/1.json'), 'utf8')).toBe('b2');
    expect(keysIn(at.memory)).toEqual({ 'data/0.json': 'a', 'data/1.json': 'b2', 'data/2.json': 'c' });
    await writeFiles([file('robots.txt', 'r', made)], { ...at, part: 'beside' });
    expect(Object.keys(keysIn(at.memory))).toHaveLength(4);
  });

  it('are remembered by nothing where no build was', () => {
    expect(keysIn(path.join(ownFolder(), 'none'))).toEqual({});
  });
});

it('the digest of the code follows what is written in it, and no test', () => {
  const dir = ownFolder();
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  };
  write('src/a.ts', '1');
  const digest = () => codeDigest([path.join(dir, 'src')]);
  const first = digest();
  write('src/a.test.ts', 'x');
  write('src/golden/b.md', 'x');
  utimesSync(path.join(dir, 'src/a.ts'), 1, 1);
  expect(statSync(path.join(dir, 'src/a.ts')).mtimeMs).toBe(1000);
  expect(digest()).toBe(first);
  write('src/a.ts', '2');
  expect(digest()).not.toBe(first);
});
