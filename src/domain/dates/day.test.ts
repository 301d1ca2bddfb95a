import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, timeInJapan, weekdayOf } from './day.ts';

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

it('says what Temporal says, for days, spans and days of the week', () => {
  fc.assert(
    fc.property(days, days, (from, step) => {
      const start = Temporal.PlainDate.from('2000-01-01').add({ days: from });
      const end = start.add({ days: step });
      expect(addDays(start.toString(), step)).toBe(end.toString());
      expect(daysBetween(start.toString(), end.toString())).toBe(start.until(end).days);
      expect(weekdayOf(start.toString())).toBe(start.dayOfWeek % 7);
    }),
  );
});

it('finds the day in Tokyo that Temporal finds, whatever the offset', () => {
  const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
  const offset = fc.constantFrom('UTC', '+09:00', '-05:00', '+05:45', '-11:30');
  fc.assert(
    fc.property(seconds, offset, (second, timeZone) => {
      const moment = Temporal.Instant.fromEpochMilliseconds(second * 1000);
      const tokyo = moment.toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString();
      expect(dayOf(moment.toString({ timeZone }))).toBe(tokyo);
      expect(dayOf(moment.toString())).toBe(tokyo);
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

it.each(['soon', '2026-04-30T23:59:00', '2026-04-30', 'soonZ'])('%s is no moment, and is refused', (time) => {
  expect(() => dayOf(time)).toThrow(RangeError);
});

it('a moment is written in the time of Japan', () => {
  expect(timeInJapan(Date.UTC(2026, 3, 30, 15, 0, 1, 999))).toBe('2026-05-01T00:00:01+09:00');
});
