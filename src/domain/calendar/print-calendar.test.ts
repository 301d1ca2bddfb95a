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
  const printed = () => printCalendar(calendar);
  const read = () => new ICAL.Component(ICAL.parse(printed()) as unknown[]);
  const events = () =>
    read()
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  it('is read by another’s parser as it was meant', () => {
    const [sitting, cutoff] = events();
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
    const text = printed();
    for (const line of lines(text)) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(read().getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Asia/Tokyo');
  });

  it('has a component even where nothing is due, and asks nobody for an answer', () => {
    const empty = printCalendar({ ...calendar, events: [] });
    const component = new ICAL.Component(ICAL.parse(empty) as unknown[]);
    expect(component.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
    expect(printed()).not.toContain('METHOD');
  });

  it('says when an event was changed last', () => {
    const [sitting, cutoff] = events().map(({ component }) => component);
    expect(sitting?.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-06-19T15:00:00Z');
    expect(sitting?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-06-19T15:00:00Z');
    expect(cutoff?.getFirstPropertyValue('last-modified')).toBeNull();
    expect(cutoff?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-19T15:00:00Z');
  });

  it('has a name, a source and a time of refreshing in the words of each program that reads it', () => {
    expect(lines(printCalendar({ ...calendar, events: [] }))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Junkan//Junkan 1.0//EN',
      'CALSCALE:GREGORIAN',
      'NAME;LANGUAGE=ja:会議の日程',
      'X-WR-CALNAME:会議の日程',
      'DESCRIPTION;LANGUAGE=ja:協働エントランス会議の日程です。',
      'X-WR-CALDESC:協働エントランス会議の日程です。',
      'X-WR-TIMEZONE:Asia/Tokyo',
      'SOURCE;VALUE=URI:https://example.org/calendars/sittings.ics',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'X-PUBLISHED-TTL:PT12H',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Tokyo',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0900',
      'TZNAME:JST',
      'END:STANDARD',
      'END:VTIMEZONE',
      'END:VCALENDAR',
    ]);
  });

  it('makes busy only who sits: no day, and nothing that was called off', () => {
    const [hours, day] = calendar.events;
    const said = (event: Calendar['events'][number] | undefined, more = {}) =>
      lines(printCalendar({ ...calendar, events: event ? [{ ...event, ...more }] : [] })).filter((line) =>
        /^(UID|DTSTART;|DTEND|LOCATION|DESCRIPTION:|URL|STATUS|TRANSP)/.test(line),
      );
    expect(said(hours)).toEqual([
      'UID:sitting-2026-02@example.org',
      'DTSTART;TZID=Asia/Tokyo:20260617T140000',
      'DTEND;TZID=Asia/Tokyo:20260617T163000',
      'DESCRIPTION:一行目\\n二行目',
      'LOCATION:市役所 会議室',
      'URL:https://example.org/meetings/2026-02/',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
    ]);
    expect(said(hours, { cancelled: true }).slice(-2)).toEqual(['STATUS:CANCELLED', 'TRANSP:TRANSPARENT']);
    expect(said(day, { cancelled: false }).slice(-2)).toEqual(['STATUS:CONFIRMED', 'TRANSP:TRANSPARENT']);
    expect(said(day).some((line) => /^(LOCATION|DESCRIPTION:)/.test(line))).toBe(false);
  });

  it('folds after 75 octets and not before, and between two letters', () => {
    expect(folded('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
    expect(folded('か'.repeat(26))).toBe(`${'か'.repeat(25)}\r\n か\r\n`);
    expect(folded(`${'a'.repeat(72)}か\u3099`)).toBe(`${'a'.repeat(72)}\r\n か\u3099\r\n`);
  });

  it('has any end of a line as one, and a blank for what has no place in a text', () => {
    expect(textValue('一\r\n二\r三\n四\u0007五')).toBe('一\\n二\\n三\\n四 五');
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
