import { weekdayOf } from '../../../dates/day.ts';
import { MONTHS } from '../../../dates/english.ts';
import { eraCalled, ERA_NAMES, eraYear } from '../../../dates/era.ts';
import { isIsoDate, type IsoDate, type IsoTime } from '../../../dates/iso-date.ts';
import { narrowed, withDigits, read, twoWays, UNREAD, type Reading } from './reading.ts';

const WEEKDAYS = '日月火水木金土';

/** （木）, （木・祝）, （木）（祝）, （祝・木）, （木・昭和の日）, 【木】, 木曜日, Thu, at the end. */
const WEEKDAY =
  /(?:[([【](?:[祝休]日?[・,、])?([日月火水木金土])(?:曜日?)?(?:[・,、][^()[\]【】]{1,12})?[)\]】](?:\([祝休]日?\))?|([日月火水木金土])曜日?|(?<=日)([日月火水木金土])|[(,]?(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\.?\)?)$/i;
const HOLIDAY = /[(【][祝休]日?[)】]$/;
const ENGLISH_WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The year by the other calendar, beside or within: 2027年（令和9年）2月17日, 令和9（2027）年4月1日, …（令和9年4月1日）. */
const BESIDE = /\(((?:令和|平成|昭和|大正|明治)?(?:元|\d{1,4})年?(?:\d{1,2}月\d{1,2}日)?)\)/;

const SEPARATOR = '[/.,・-]';
const COMMON = new RegExp(`^(\\d{4})(?:年|${SEPARATOR})(\\d{1,2})(?:月|${SEPARATOR})(\\d{1,2})日?$`);
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const BY_ERA = new RegExp(
  `^(令和?|平成?|昭和?|大正|明治|[RHSTM])\\.?(元|\\d{1,3})(?:年|${SEPARATOR})(\\d{1,2})(?:月|${SEPARATOR})(\\d{1,2})日?$`,
  'i',
);
const SHORT_YEAR = new RegExp(`^'?(\\d{1,2})(?:年|${SEPARATOR})(\\d{1,2})(?:月|${SEPARATOR})(\\d{1,2})日?$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{4})$`);
const NAMES = MONTHS.map((one) => one.toLowerCase());
const ENGLISH =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?([a-z]{3,9})\.?|([a-z]{3,9})\.?(\d{1,2})(?:st|nd|rd|th)?),?(\d{4})$/i;

/** Everything that keyboards give for a hyphen between digits: U+2010 to U+2015, the minus sign, the long vowel mark. */
const HYPHENS = /(?<=\d)[\u2010-\u2015\u2212\u30FC\uFE58\uFE63](?=\d)/g;

/**
 * Returns a day as people and our pages write it: 令和8年4月1日, R8.4.1, 2026年4月1日（水）, 2026/4/1, 20260401, 1 April 2026, in
 * any width and with any hyphen. A year of two digits, a day and a month that could change places, and a day of the
 * week or an era that does not fit are doubtful. Days outside their era (昭和70年) and days that do not exist are not
 * read.
 */
export function readDay(text: string): Reading<IsoDate> {
  if (text.length > 60) return UNREAD;
  const narrow = withDigits(narrowed(text))
    .replace(/\s+/g, '')
    .replace(HYPHENS, '-')
    .replace(/^西暦/, '')
    .replace(HOLIDAY, '');
  const weekday = WEEKDAY.exec(narrow);
  const dated = weekday && weekday.index > 0 ? narrow.slice(0, weekday.index) : narrow;
  const beside = BESIDE.exec(dated);
  const reading = bareDay(beside ? dated.replace(beside[0], '') : dated);
  if (reading.is !== 'read') return reading;
  const day = reading.value;
  const other = beside?.[1] === undefined ? day : otherDay(beside[1], day);
  if (other === null) return UNREAD;
  if (other !== day) return twoWays([wordsOf(day), wordsOf(other)]);
  const written = weekday ? weekdayIn(weekday) : null;
  const actual = WEEKDAYS[weekdayOf(day)] ?? '';
  if (written !== null && written !== actual)
    return { is: 'doubtful', doubt: { is: 'weekday', written, actual } };
  return reading;
}

function weekdayIn([, first, second, third, english]: RegExpExecArray): string | null {
  if (english !== undefined) return WEEKDAYS[ENGLISH_WEEKDAYS.indexOf(english.toLowerCase())] ?? null;
  return first ?? second ?? third ?? null;
}

/** Returns the day that the other calendar names: a whole one, or the year alone, of which month and day are given already. */
function otherDay(written: string, day: IsoDate): IsoDate | null {
  const year = written.replace(/年$/, '');
  const whole = /日$/.test(written)
    ? written
    : `${year}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
  const reading = bareDay(whole);
  return reading.is === 'read' ? reading.value : null;
}

function bareDay(text: string): Reading<IsoDate> {
  const [, year, month, date] = COMMON.exec(text) ?? DIGITS.exec(text) ?? [];
  if (year !== undefined) return given(dayOf(year, month, date));
  const [, called, number, eraMonth, eraDate] = BY_ERA.exec(text) ?? [];
  if (called !== undefined && number !== undefined) return given(inEra(called, number, eraMonth, eraDate));
  return english(text) ?? yearLast(text) ?? shortYear(text) ?? UNREAD;
}

const given = (day: IsoDate | null): Reading<IsoDate> => (day === null ? UNREAD : read(day));

/** 2026年4月1日. */
const wordsOf = (day: IsoDate): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

function dayOf(year: string | number, month = '', date = ''): IsoDate | null {
  const day = `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isIsoDate(day) ? day : null;
}

/** Null for a day that lies outside the era. */
function inEra(called: string, number: string, month?: string, date?: string): IsoDate | null {
  const era = eraCalled(called);
  if (!era) return null;
  const day = dayOf(era.firstYear + (number === '元' ? 1 : Number(number)) - 1, month, date);
  return day !== null && day >= era.from && (era.until === null || day <= era.until) ? day : null;
}

function english(text: string): Reading<IsoDate> | null {
  const [, dateFirst, monthSecond, monthFirst, dateSecond, year = ''] = ENGLISH.exec(text) ?? [];
  const name = (monthSecond ?? monthFirst ?? '').toLowerCase();
  const month = NAMES.findIndex((one) => one === name || one.slice(0, 3) === name) + 1;
  return month === 0 ? null : given(dayOf(year, String(month), dateFirst ?? dateSecond));
}

/** 4/1/2027 is 1 April to some and 4 January to others; 13/4/2027 is one day. */
function yearLast(text: string): Reading<IsoDate> | null {
  const [, first, second, year = ''] = YEAR_LAST.exec(text) ?? [];
  return first === undefined ? null : oneOf([dayOf(year, first, second), dayOf(year, second, first)]);
}

/** 27/4/1, and 27年4月1日: the century, or the era, is missing. */
function shortYear(text: string): Reading<IsoDate> | null {
  const [, number, month, date] = SHORT_YEAR.exec(text) ?? [];
  if (number === undefined) return null;
  const western = dayOf(`20${number.padStart(2, '0')}`, month, date);
  const eras = ERA_NAMES.slice(0, 2).flatMap((name) => {
    const day = inEra(name, number, month, date);
    return day === null ? [] : [`${eraYear(day)}${Number(month)}月${Number(date)}日`];
  });
  const ways = [...(western === null ? [] : [wordsOf(western)]), ...eras];
  return ways.length === 0 ? UNREAD : twoWays(ways);
}

function oneOf(days: readonly (IsoDate | null)[]): Reading<IsoDate> {
  const found = [...new Set(days.filter((day) => day !== null))];
  if (found.length > 1) return twoWays(found.map(wordsOf));
  return given(found[0] ?? null);
}

const CLOCK =
  /(?:\s+|T|[、,]\s*|(?<=[日)】曜]))(?:(午前|午後|朝|夜|AM|PM)\s*)?(?:(正午)|(\d{1,2})\s*(?::(\d{2})|時\s*(?:(半)|(\d{1,2})\s*分)?)(?::(\d{2}))?\s*(AM|PM)?)(?:\s*(?:\+09:00|JST))?$/i;

/**
 * Returns a time of day in Japan as people write it, as ISO 8601: `2026年4月18日 10時24分`, `2026-04-18 10:24`, `…（土）午後2時半`.
 * 午後12時 is doubtful: noon or midnight. Nothing is read that names no day, or another part of the world.
 */
export function readTime(text: string): Reading<IsoTime> {
  if (text.length > 60) return UNREAD;
  const narrow = withDigits(narrowed(text));
  const clock = CLOCK.exec(narrow);
  if (!clock) return UNREAD;
  const day = readDay(narrow.slice(0, clock.index));
  if (day.is !== 'read') return day;
  const [, before, noon, hour = '12', minute, half, spoken, second = '00', after] = clock;
  const minutes = minute ?? (half === undefined ? two(spoken ?? '0') : '30');
  const hours = noon === undefined ? hourOf(Number(hour), before ?? after) : 12;
  if (hours === 'noon or midnight')
    return twoWays([`${day.value} 12:${minutes}`, `${day.value} 00:${minutes}`]);
  if (hours === null || Number(minutes) > 59 || Number(second) > 59) return UNREAD;
  return read(`${day.value}T${two(String(hours))}:${minutes}:${second}+09:00`);
}

/** Returns a time of day in Japan as `14:00`, however people write it: 14時, 午後2時半, 2 PM. 午後12時 is doubtful. */
export function readClock(text: string): Reading<string> {
  const reading = readTime(`2000-01-01 ${text}`);
  if (reading.is === 'read') return read(reading.value.slice(11, 16));
  if (reading.is === 'unread' || reading.doubt.is !== 'two-ways') return reading;
  return twoWays(reading.doubt.ways.map((way) => way.slice(11)));
}

function hourOf(hour: number, half: string | undefined): number | 'noon or midnight' | null {
  if (hour > 23) return null;
  if (half === undefined) return hour;
  // In English 12 PM is noon; 午後12時 is said of both.
  if (hour === 12) return /^pm$/i.test(half) ? 12 : /^am$/i.test(half) ? 0 : 'noon or midnight';
  const isAfternoon = /^(?:午後|夜|pm)$/i.test(half);
  if (hour > 12) return isAfternoon ? hour : null;
  return isAfternoon ? hour + 12 : hour;
}

const two = (digits: string): string => digits.padStart(2, '0');
