import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Calendar } from './calendar.ts';
import { folded, textValue } from './line.ts';
import { printCalendar } from './print-calendar.ts';

const calendar: Calendar = {
  name: '会議の日程',
  description: '協働エントランス会議の日程です。',
  language: 'ja',
  url: 'https://example.org/calendars/sittings.ics',
  asOf: '2026-11-20',
  events: [
    {
      uid: 'sitting-2026-02@example.org',
      sequence: 1,
      modifiedOn: '2026-06-20',
      when: { from: '2026-06-17T14:00:00+09:00', to: '2026-06-17T16:30:00+09:00' },
      summary:
        '第2回会議; 提案, 検討\\報告 – 髙﨑𠮷さんの「水辺の手入れと観察会を地域の皆さんと続ける事業」ほか三件を検討します',
      description: '一行目\n二行目',
      location: '市役所 会議室',
      url: 'https://example.org/meetings/2026-02/',
    },
    {
      uid: 'cutoff-2027@example.org',
      sequence: 0,
      modifiedOn: null,
      when: { on: '2027-04-30' },
      summary: '締切',
      url: 'https://example.org/propose/',
      cancelled: true,
    },
  ],
};

const lines = (text: string): string[] => text.split('\r\n').slice(0, -1);
const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('a calendar as a file (RFC 5545)', () => {
  const text = printCalendar(calendar);
  const read = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = read.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  it('is read by another’s parser as it was meant', () => {
    const [sitting, cutoff] = events;
    expect(sitting?.summary).toBe(calendar.events[0]?.summary);
    expect(sitting?.description).toBe('一行目\n二行目');
    expect(sitting?.startDate.toString()).toBe('2026-06-17T14:00:00');
    expect(sitting?.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Asia/Tokyo');
    expect(cutoff?.startDate.isDate).toBe(true);
    // The end of a whole day is the day after, which is not part of it.
    expect(cutoff?.endDate.toString()).toBe('2027-05-01');
    expect(cutoff?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(sitting?.sequence).toBe(1);
  });

  it('has lines of 75 octets at most that end in CRLF, and names its zone', () => {
    for (const line of lines(text)) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(read.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Asia/Tokyo');
  });

  it('has a component even where nothing is due, and asks nobody for an answer', () => {
    const empty = printCalendar({ ...calendar, events: [] });
    const component = new ICAL.Component(ICAL.parse(empty) as unknown[]);
    expect(component.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
    expect(text).not.toContain('METHOD');
  });

  it('says when an event was changed last', () => {
    const [sitting, cutoff] = events.map(({ component }) => component);
    expect(sitting?.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-06-19T15:00:00Z');
    expect(sitting?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-06-19T15:00:00Z');
    expect(cutoff?.getFirstPropertyValue('last-modified')).toBeNull();
    expect(cutoff?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-19T15:00:00Z');
  });

  it('a run of marks that no line can hold is folded too', () => {
    const line = folded(`SUMMARY:か${'\u3099'.repeat(60)}`);
    for (const part of lines(line)) expect(octets(part)).toBeLessThanOrEqual(75);
    expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:か${'\u3099'.repeat(60)}\r\n`);
  });

  it('any text comes back from folding and escaping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (value) => {
        const line = folded(`SUMMARY:${textValue(value)}`);
        for (const part of lines(line)) expect(octets(part)).toBeLessThanOrEqual(75);
        expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${textValue(value)}\r\n`);
      }),
    );
  });

  it('any summary is read back by another’s parser', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (summary) => {
        const [event] = calendar.events;
        if (!event) return;
        const printed = printCalendar({ ...calendar, events: [{ ...event, summary }] });
        const component = new ICAL.Component(ICAL.parse(printed) as unknown[]);
        const own = component.getFirstSubcomponent('vevent');
        expect(own?.getFirstPropertyValue('summary') ?? '').toBe(summary);
      }),
    );
  });
});
