import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, weekdayOf } from './day.ts';

const days = fc.integer({ min: -50_000, max: 50_000 });

it('going some days on and as many back arrives at the same day', () => {
  fc.assert(
    fc.property(days, days, (from, step) => {
      const day = addDays('2000-01-01', from);
      expect(addDays(addDays(day, step), -step)).toBe(day);
      expect(daysBetween(day, addDays(day, step))).toBe(step);
    }),
  );
});

it('days sort as they follow each other', () => {
  fc.assert(fc.property(days, (from) => addDays('2000-01-01', from) < addDays('2000-01-01', from + 1)));
});

it.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s and %i day is %s', (day, step, expected) => {
  expect(addDays(day, step)).toBe(expected);
});

it('knows the day of the week', () => {
  expect(weekdayOf('2026-11-20')).toBe(5);
  expect(weekdayOf('1970-01-01')).toBe(4);
});

it.each([
  ['C06: the last minute of 30 April in Kamakura is still 30 April', '2026-04-30T14:59:59Z', '2026-04-30'],
  ['C06: the first moment of 1 May in Kamakura is 1 May', '2026-04-30T15:00:00Z', '2026-05-01'],
  ['a time with the offset of Tokyo keeps its day', '2026-04-30T23:59:00+09:00', '2026-04-30'],
  ['another offset is brought to Tokyo', '2026-04-30T23:59:00-05:00', '2026-05-01'],
])('%s', (_, time, day) => {
  expect(dayOf(time)).toBe(day);
});

it('what is no moment is refused', () => {
  expect(() => dayOf('soon')).toThrow(RangeError);
});
