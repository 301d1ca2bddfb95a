import { expect, it } from 'vitest';
import { documentOf } from '../../domain/record/record.ts';
import { readRecord } from '../../domain/record/read-record.ts';
import { readContent } from '../../io/content.ts';
import { isWithin } from './locations.ts';
import { OUTLINES } from './outlines.ts';

const SQUARE = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
] as const;

it('tells what lies within an outline', () => {
  expect(isWithin(SQUARE, [1, 1])).toBe(true);
  expect(isWithin(SQUARE, [3, 1])).toBe(false);
  expect(isWithin(SQUARE, [-1, 1])).toBe(false);
});

it('every place of the demonstration lies in its city', () => {
  const { record } = readRecord(readContent('content'));
  const [programme] = [...record.programmes.values()].slice(-1);
  const outline = OUTLINES[programme?.municipality.localGovernmentCode ?? ''] ?? [];
  const places = [...record.projects.values()].flatMap((project) => {
    const location = documentOf(project, 'proposal')?.data.location;
    return location ? [location] : [];
  });
  expect(places.length).toBeGreaterThan(5);
  expect(places.filter(({ lat, lon }) => !isWithin(outline, [lon, lat]))).toEqual([]);
});
