import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { PATTERNS, isoDate, isoTime, key, meetingId, projectId, webAddress } from './values.ts';
import { isIsoDate } from '../dates/iso-date.ts';

const takes = (schema: z.core.$ZodType, value: unknown) => z.safeParse(schema, value).success;

describe('the values of the record', () => {
  it.each([
    [isoDate(), '2024-02-29', '2026-02-29'],
    [isoDate(), '2000-02-29', '2100-02-29'],
    [isoDate(), '2026-04-30', '2026-04-31'],
    [isoDate(), '2026-12-31', '2026-13-01'],
    [isoDate(), '2026-04-01', '2026-4-1'],
    [isoTime(), '2026-04-30T23:59:59+09:00', '2026-04-31T23:59:59+09:00'],
    [isoTime(), '2026-04-30T00:00+09:00', '2026-04-30T24:00+09:00'],
    [isoTime(), '2026-04-30T00:00:00+09:00', '2026-04-29T15:00:00Z'],
    [projectId(), '2026-0042', '2026-042'],
    [projectId(), '2026-12345', '../2026-0042'],
    [meetingId(), '2026-02', '2026-2'],
    [key(), 'npo-3', 'npo--3'],
    [key(), 'midori-ka', 'Midori-ka'],
    [webAddress(), 'https://example.org/', 'javascript:alert(1)'],
  ])('take %#: what is right and not what nearly is', (schema, right, wrong) => {
    expect(takes(schema, right)).toBe(true);
    expect(takes(schema, wrong)).toBe(false);
  });

  it('know the days of the calendar', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(isIsoDate(text)).toBe(true);
        expect(PATTERNS.date.test(text)).toBe(true);
      }),
    );
  });

  it('know no day that the calendar does not have', () => {
    const part = fc.integer({ min: 0, max: 40 }).map((value) => String(value).padStart(2, '0'));
    const year = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(year, part, part, (y, m, d) => {
        const text = `${y}-${m}-${d}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isIsoDate(text)).toBe(exists);
      }),
    );
  });
});
