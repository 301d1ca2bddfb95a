import { describe, expect, it } from 'vitest';
import { record } from './build.test-support.ts';
import { lastDayAfter, unlessHolidaysUnknown } from './last-day.ts';

describe('the last day of a period of the programme', () => {
  it('C25: is counted from the event, by the calendar of days off', () => {
    // 2026-05-30 is a Saturday.
    expect(lastDayAfter('2026-04-30', 'reportWithin', record([]))).toBe('2026-06-01');
  });

  it('is null in a year whose holidays are not known: no guess', () => {
    expect(lastDayAfter('2999-04-30', 'reportWithin', record([]))).toBeNull();
  });

  it('hides no other error', () => {
    expect(() =>
      unlessHolidaysUnknown(() => {
        throw new TypeError('broken');
      }),
    ).toThrow(TypeError);
  });
});
