import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagePaths } from '../i18n/frame.ts';
import { ownFolder } from '../git/repository.test-support.ts';
import { CARRIED_OUT, cityWith, make, project } from '../record/city.test-support.ts';
import { groupsOf } from './groups.ts';
import { intentsOf } from './intents.ts';
import { pageLeads } from './leads.ts';
import { tableOf } from './make-table.ts';
import { FACETS, NO_VALUE } from './search-table.ts';
import { textsOfYear } from './texts.ts';
import { activityUnits, meetingUnits, projectUnits } from './record-units.ts';
import type { Unit } from './units.ts';

const city = cityWith(
  '2027-06-01',
  project('2026-0042', ...CARRIED_OUT),
  project('2025-0001', make.proposal('2025-05-18', true, { theme: ['gone'] })),
);

const unit = (id: string, year: number, more: Partial<Unit> = {}): Unit => ({
  kind: 'page',
  id,
  year,
  on: null,
  title: { ja: id, en: id },
  by: '',
  key: `key of ${id}`,
  text: () => ({ title: id, parts: ['本文'] }),
  ...more,
});

describe('what is found of the record', () => {
  it('is each project and each sitting once, under its number and in its year', () => {
    expect(projectUnits(city).map(({ id, year }) => [id, year])).toEqual([
      ['2025-0001', 2025],
      ['2026-0042', 2026],
    ]);
    expect(meetingUnits(city).map(({ id }) => id)).toEqual([...city.record.sittings.keys()]);
    expect(activityUnits(city)).toEqual([]);
  });

  it('holds the words of the papers, the stage, and the number by which it is asked for', () => {
    const { title, parts } = projectUnits(city)[1]?.text() ?? { title: '', parts: [] };
    expect(title).toBe('谷戸の水辺を守る事業');
    expect(parts[0]).toBe('2026-0042');
    expect(parts.join(' ')).toContain('検証済');
    expect(parts.join(' ')).toContain('苗');
  });
});

describe('the table of all units', () => {
  const units = [unit('/about/', 0), ...projectUnits(city)];
  const table = tableOf(city, units, [], []);

  it('has a value in each column for each unit', () => {
    for (const facet of FACETS) expect(table.columns[facet], facet).toHaveLength(units.length);
    expect([table.ids.length, table.on.length, table.due.length]).toEqual([3, 3, 3]);
  });

  it('points at a value of its facet, or says that there is none', () => {
    const valueAt = (place: number) => {
      const at = table.columns.stage[place];
      return at === NO_VALUE ? null : table.facets.stage[Number(at)]?.key;
    };
    expect([valueAt(0), valueAt(2)]).toEqual([null, 'verified']);
    expect(table.columns.theme[1]).toBe(NO_VALUE);
  });

  it('has days as numbers that sort', () => {
    expect(table.on.slice(1)).toEqual([20_250_518, 20_260_418]);
    expect(table.on[0]).toBe(0);
  });
});

describe('the groups', () => {
  const years = (...sizes: number[]) =>
    sizes.flatMap((size, year) =>
      Array.from({ length: size }, (_, at) => unit(`${2020 + year}/${at}`, 2020 + year)),
    );

  it('hold all units in their order, none twice', () => {
    const units = years(3, 2, 1);
    expect(groupsOf(units).flatMap(({ units: own }) => own.map(({ id }) => id))).toEqual(
      units.map(({ id }) => id),
    );
  });

  it('have another version where one unit changed, and only the group that holds it', () => {
    const units = years(2600, 1);
    const before = groupsOf(units);
    const after = groupsOf(
      units.map((one, at) => (at === units.length - 1 ? { ...one, key: 'other' } : one)),
    );
    expect(before.length).toBeGreaterThan(1);
    expect(after.map(({ version }, at) => version === before[at]?.version)).toEqual(
      before.map((_, at) => at < before.length - 1),
    );
  });
});

describe('the texts of a year', () => {
  it('are read again only where their key is new', () => {
    const folder = ownFolder();
    const read: string[] = [];
    const tracked = (id: string, key: string) =>
      unit(id, 2026, { key, text: () => (read.push(id), { title: id, parts: [`${id}の本文`] }) });
    const first = textsOfYear(folder, 2026, [tracked('a', 'a1'), tracked('b', 'b1')]);
    const second = textsOfYear(folder, 2026, [tracked('a', 'a1'), tracked('b', 'b2')]);
    expect(read).toEqual(['a', 'b', 'b']);
    expect(second.map(({ codes, title }) => [[...codes], title])).toEqual(
      first.map(({ codes, title }) => [[...codes], title]),
    );
    textsOfYear(folder, 2026, [tracked('a', 'a1')]);
    expect(read).toEqual(['a', 'b', 'b']);
  });

  it('are read where nothing was kept of the year', () => {
    const folder = ownFolder();
    writeFileSync(path.join(folder, '2025.bin'), 'x');
    expect(textsOfYear(folder, 2026, [unit('a', 2026)])).toHaveLength(1);
  });
});

describe('everyday words', () => {
  const units = [unit(pagePaths.propose, 0), unit(pagePaths.meetings, 0), unit('2026-0042', 2026)];
  const places = (word: string) => intentsOf(units).find(([own]) => own === word)?.[1] ?? [];

  it('lead to the page that people mean by them', () => {
    expect(places('応募')).toContain(0);
    expect(places('傍聴')).toEqual([1]);
  });

  it('lead nowhere where the site has no such page', () => {
    expect(intentsOf([unit('2026-0042', 2026)])).toEqual([]);
    expect(places('no such word')).toEqual([]);
  });
});

it('a page that is drawn says what it is about in both languages', () => {
  for (const [name, lead] of Object.entries(pageLeads)) {
    expect(lead(city, 'ja'), name).toMatch(/[\p{Script=Han}\p{Script=Hiragana}]/u);
    expect(lead(city, 'en'), name).toMatch(/[a-z]/);
  }
});
