import { addDays } from '../dates/day.ts';
import type { IsoDate, IsoTime } from '../dates/iso-date.ts';
import type { Calendar, CalendarEvent } from './calendar.ts';
import { folded, textValue } from './line.ts';

const ZONE = 'Asia/Tokyo';

/** Japan has had one offset and no summer time since 1951. A calendar without an event has this component (RFC 5545, 3.6). */
const TIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * Returns a calendar as a file (RFC 5545, with the names and the refreshing of RFC 7986). The same calendar gives the
 * same text. X-WR-CALNAME and X-PUBLISHED-TTL are what Apple, Google and Outlook read instead of NAME and
 * REFRESH-INTERVAL; Outlook takes an all-day event only with an end. It has no METHOD: who publishes by one must name
 * an organizer (RFC 5546, 3.2.1), and without one DTSTAMP is the time of the last change (RFC 5545, 3.8.7.2).
 */
export function printCalendar({ name, description, language, url, asOf, events }: Calendar): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Junkan//Junkan 1.0//EN',
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${language}:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    `DESCRIPTION;LANGUAGE=${language}:${textValue(description)}`,
    `X-WR-CALDESC:${textValue(description)}`,
    `X-WR-TIMEZONE:${ZONE}`,
    `SOURCE;VALUE=URI:${url}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...TIMEZONE,
    ...events.flatMap((event) => eventLines(event, asOf)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}

function eventLines(event: CalendarEvent, asOf: IsoDate): string[] {
  const { uid, sequence, modifiedOn, when, summary, description, location, url, cancelled = false } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${beginningOf(modifiedOn ?? asOf)}`,
    ...(modifiedOn === null ? [] : [`LAST-MODIFIED:${beginningOf(modifiedOn)}`]),
    `SEQUENCE:${sequence}`,
    ...('on' in when
      ? [`DTSTART;VALUE=DATE:${basic(when.on)}`, `DTEND;VALUE=DATE:${basic(addDays(when.on, 1))}`]
      : [`DTSTART;TZID=${ZONE}:${localTime(when.from)}`, `DTEND;TZID=${ZONE}:${localTime(when.to)}`]),
    `SUMMARY:${textValue(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${textValue(description)}`]),
    ...(location === undefined ? [] : [`LOCATION:${textValue(location)}`]),
    `URL:${url}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // A day on which something is due does not make anybody busy.
    `TRANSP:${'on' in when || cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** Returns a day's beginning in Japan, as UTC. */
const beginningOf = (day: IsoDate): string => `${basic(addDays(day, -1))}T150000Z`;

const basic = (day: IsoDate): string => day.replaceAll('-', '');

/** 20261120T140000 of a time of the record, which is in JST. */
const localTime = (time: IsoTime): string => time.slice(0, 19).replace(/[-:]/g, '');
