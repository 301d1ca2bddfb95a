import { expect, it } from 'vitest';
import { readRecord } from '../domain/record/read-record.ts';
import { POISONS, poisoned } from '../domain/record/text/poison.test-support.ts';
import { drawAll, recordWith } from './draw.test-support.ts';

const WHOLE = [
  '/projects/',
  '/themes/',
  '/sections/',
  '/proposers/',
  'themes',
  'head of section',
  'proposers',
  'round',
  'obligations',
  'statistics',
  'council',
  'meetings',
  'activities',
  'consultation',
];

it('all poisons at once, in every kind of paper: all else is drawn, and what cannot be shown is named', async () => {
  const added = Object.keys(POISONS).flatMap((name, at) => poisoned(name, 40 * at, `2026-${9_000 + at}`));
  const { city, pages } = await drawAll(recordWith(added), '2026-11-20');
  for (const [page, length] of pages) expect(length, page).toBeLessThan(5_000_000);
  const unread = readRecord(added).problems.filter(({ problem }) => problem.code !== 'rewritten');
  for (const file of new Set(unread.map((one) => one.file))) expect(city.unreadable).toContain(file);
  expect(city.projects.has('2024-0010')).toBe(true);
});

it.each(['2024-01-01', '2026-11-20', '2027-06-01', '2200-12-31'])(
  'any record that can be read is drawn, on %s',
  async (today) => {
    const added = Array.from({ length: 12 }, (_, at) =>
      poisoned('nothing', 100 + 50 * at, `2026-${9_200 + at}`),
    );
    const { city, pages } = await drawAll(recordWith(added.flat()), today);
    expect(city.unreadable).toEqual([]);
    // The pages of the whole record are among what was drawn, in both languages, once there is anything to list.
    for (const page of today < '2026' ? [] : WHOLE)
      for (const lang of ['ja', 'en'])
        expect([...pages.keys()].filter((name) => name.startsWith(`${lang} ${page}`))).not.toEqual([]);
  },
);
