import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../domain/lifecycle/stage.ts';
import { ownFolder } from '../git/repository.test-support.ts';
import { pastOf } from '../git/past.ts';
import { contentKey, pageKey, projectKey } from './cache-keys.ts';
import { CARRIED_OUT, cityOf, cityWith, make, project, record, SITTINGS } from './city.test-support.ts';
import type { City } from './city.ts';
import { digestOf, filesIn, foldersOf, otherFiles } from './folders.ts';
import { newestFirst, roundCounts, stageCounts } from './project-lists.ts';
import { titleIn } from './title.ts';

const filed = (id: string, on: string, more = {}) => project(id, make.proposal(on, true, more));

describe('the key under which a project’s page is kept', () => {
  const [own, earlier] = [filed('2026-0042', '2026-04-18'), filed('2025-0001', '2025-04-18')];
  const keyOf = (city: City, lang: 'ja' | 'en' = 'ja') => projectKey(city, '2026-0042', lang);
  const first = keyOf(cityWith('2026-11-20', own, earlier));

  it('is the same for the same record on the same day', () => {
    expect(keyOf(cityWith('2026-11-20', own, earlier))).toBe(first);
  });

  it('differs by language, day and the project’s own texts', () => {
    const changed = filed('2026-0042', '2026-04-18', { title: '別の名称' });
    const others = [
      keyOf(cityWith('2026-11-20', own, earlier), 'en'),
      keyOf(cityWith('2026-11-21', own, earlier)),
      keyOf(cityWith('2026-11-20', changed, earlier)),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
  });

  it('does not differ by a project that is no neighbour', () => {
    const renamed = filed('2025-0001', '2025-04-18', { title: '別の名称' });
    expect(keyOf(cityWith('2026-11-20', own, renamed))).toBe(first);
  });

  it('differs by the title of the project that it follows, and by what git knows of its papers', () => {
    const following = project(
      '2026-0042',
      make.proposal('2026-04-18', true, { previousProposal: '2025-0001' }),
    );
    const before = keyOf(cityWith('2026-11-20', following, earlier));
    const renamed = filed('2025-0001', '2025-04-18', { title: '別の名称' });
    expect(keyOf(cityWith('2026-11-20', following, renamed))).not.toBe(before);
    const versions = new Map([['projects/2026-0042/proposal.md', [{ hash: 'a', on: '2026-04-18' }]]]);
    const known = cityOf(record([own, earlier], SITTINGS), '2026-11-20', pastOf(versions));
    expect(keyOf(known)).not.toBe(first);
  });
});

it('the key of a page follows the day, that of a file only what it shows', () => {
  const [today, morrow] = [cityWith('2026-11-20'), cityWith('2026-11-21')];
  expect(pageKey(today, 'ja', [1])).not.toBe(pageKey(morrow, 'ja', [1]));
  expect(pageKey(today, 'ja', [1])).not.toBe(pageKey(today, 'en', [1]));
  expect(contentKey([1])).toBe(contentKey([1]));
  expect(contentKey([1])).not.toBe(contentKey([2]));
});

describe('lists of projects', () => {
  const city = cityWith(
    '2027-06-01',
    project('2000-0001', make.history()),
    filed('2025-0001', '2025-05-18'),
    project('2026-0042', ...CARRIED_OUT),
    filed('2026-0100', '2026-06-18'),
  );

  it('have the newest first, and what was before the system last', () => {
    expect(newestFirst(city).map(({ id }) => id)).toEqual([
      '2026-0100',
      '2026-0042',
      '2025-0001',
      '2000-0001',
    ]);
  });

  it('count every stage, empty ones too, and every project once', () => {
    const counts = stageCounts(city);
    expect([...counts.keys()]).toEqual([...STAGES]);
    expect([...counts.values()].reduce((a, b) => a + b)).toBe(4);
    expect([counts.get('verified'), counts.get('historical'), counts.get('agreed')]).toEqual([1, 1, 0]);
  });

  it('count the rounds that have a project, the newest first', () => {
    const rounds = [...roundCounts(city)];
    expect(rounds.map(([year]) => year)).toEqual(rounds.map(([year]) => year).toSorted((a, b) => b - a));
    expect(rounds.reduce((sum, [, count]) => sum + count, 0)).toBe(3);
  });
});

it('an English page has the English title where a person wrote one, and says which language it shows', () => {
  expect(titleIn({ title: '水辺', titleEn: 'Waterside' }, 'en')).toEqual({ text: 'Waterside', lang: 'en' });
  expect(titleIn({ title: '水辺', titleEn: null }, 'en')).toEqual({ text: '水辺', lang: 'ja' });
  expect(titleIn({ title: '水辺', titleEn: 'Waterside' }, 'ja')).toEqual({ text: '水辺', lang: 'ja' });
});

describe('the folders of a record', () => {
  function written(files: Readonly<Record<string, string>>): string {
    const dir = ownFolder();
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
      writeFileSync(path.join(dir, name), text);
    }
    return dir;
  }

  it('are told apart: a folder a project, and everything else', () => {
    const dir = written({
      'projects/2026-0042/proposal.md': 'a',
      'projects/stray.md': 'b',
      'meetings/2026-01.md': 'c',
      'notes.txt': 'd',
    });
    expect(foldersOf(dir).map(({ id }) => id)).toEqual(['2026-0042']);
    expect(filesIn(dir, '2026-0042')).toEqual([{ path: 'projects/2026-0042/proposal.md', text: 'a' }]);
    expect(otherFiles(dir).map(({ path: file }) => file)).toEqual([
      'meetings/2026-01.md',
      'notes.txt',
      'projects/stray.md',
    ]);
  });

  it('have another stamp when a file was written, came or went', () => {
    const dir = written({ 'projects/2026-0042/proposal.md': 'a', 'projects/2026-0042/pictures/a.jpg': 'p' });
    const file = path.join(dir, 'projects/2026-0042/proposal.md');
    const stamp = () => foldersOf(dir)[0]?.stamp;
    const first = stamp();
    expect(stamp()).toBe(first);
    utimesSync(file, 1, 1);
    const touched = stamp();
    expect(touched).not.toBe(first);
    rmSync(path.join(dir, 'projects/2026-0042/pictures/a.jpg'));
    expect(stamp()).not.toBe(touched);
  });

  it('are none where there are no projects', () => {
    expect(foldersOf(written({ 'meetings/2026-01.md': 'c' }))).toEqual([]);
  });

  it('have a digest that follows texts and paths, and parts one from the other', () => {
    expect(digestOf([{ path: 'a', text: 'bc' }])).not.toBe(digestOf([{ path: 'ab', text: 'c' }]));
    expect(digestOf([{ path: 'a', text: 'b' }])).toBe(digestOf([{ path: 'a', text: 'b' }]));
  });
});
