import { fiscalYearOf } from '../../../dates/fiscal-year.ts';
import { eraCalled, ERA_NAMES } from '../../../dates/era.ts';
import type { FiscalYear } from '../../../dates/iso-date.ts';
import { readDay } from './day.ts';
import { narrowed, withDigits, read, twoWays, UNREAD, type Reading } from './reading.ts';

const ERA = String.raw`(?:(令和?|平成?|昭和?|大正|明治|[RHSTM])\.?(元|\d{1,3}))`;
const WESTERN = /^(?:FY)?(\d{4})(?:年度?)?$/i;
const BY_ERA = new RegExp(`^${ERA}(?:年度?)?$`, 'i');
const BOTH = /^(.+?)\((.+)\)$/;

/** 令和8(2026)年度, 2026(令和8)年度: the commonest form of notices. */
const INNER = /^([^()]+)\(([^()]+)\)年度?$/;

/** 平成31年度・令和元年度. */
const BESIDE = /^(.+度)[・/](.+度)$/;

/**
 * Returns a fiscal year as people and our pages write it: 2019, 2019年度, FY2019, 令和元年度, R1, 平成31年度, 2019年度（令和元年度）. The
 * year in which an era began bears both names. `8年度`, or two names of different years, is doubtful; so is a day from
 * January to March (2009年2月1日), which lies in the fiscal year before its own. Any other day says its year.
 */
export function readFiscalYear(text: string): Reading<FiscalYear> {
  if (text.length > 60) return UNREAD;
  const plain = withDigits(narrowed(text)).replace(/\s+/g, '').replace(/^西暦/, '');
  const both = INNER.exec(plain) ?? BOTH.exec(plain) ?? BESIDE.exec(plain);
  if (!both) {
    const name = oneName(plain);
    return name.is === 'unread' ? yearOfDay(text) : name;
  }
  const [first, second] = [oneName(both[1] ?? ''), oneName(both[2] ?? '')];
  if (first.is !== 'read' || second.is !== 'read') return yearOfDay(text);
  return first.value === second.value ? first : twoWays([`${first.value}年度`, `${second.value}年度`]);
}

/** Excel makes a day of what looks like one, and shows it as a year: 平成20年度 may be stored as 1 April 2008. */
function yearOfDay(text: string): Reading<FiscalYear> {
  const day = readDay(text);
  if (day.is !== 'read') return UNREAD;
  const year = Number(day.value.slice(0, 4));
  const fiscalYear = fiscalYearOf(day.value);
  return year === fiscalYear ? read(year) : twoWays([`${fiscalYear}年度`, `${year}年度`]);
}

function oneName(name: string): Reading<FiscalYear> {
  const western = WESTERN.exec(name);
  if (western) return read(Number(western[1]));
  const [, called, number] = BY_ERA.exec(name) ?? [];
  if (called !== undefined && number !== undefined) {
    const year = yearOf(called, number);
    return year === null ? UNREAD : read(year);
  }
  const short = /^(\d{1,2})年度$/.exec(name)?.[1];
  return short === undefined ? UNREAD : without(short);
}

/** Returns the fiscal year of that number in an era; null where the era had no day in it. */
function yearOf(called: string, number: string): FiscalYear | null {
  const era = eraCalled(called);
  if (!era) return null;
  const year = era.firstYear + (number === '元' ? 1 : Number(number)) - 1;
  // A fiscal year runs to 31 March of the next year.
  const isWithin = `${year + 1}-03-31` >= era.from && (era.until === null || `${year}-04-01` <= era.until);
  return Number(number) === 0 || !isWithin ? null : year;
}

/** A year of two digits, without its century or its era. */
function without(number: string): Reading<FiscalYear> {
  const ways = [
    `20${number.padStart(2, '0')}年度`,
    ...ERA_NAMES.slice(0, 2).flatMap((name) =>
      yearOf(name, number) === null ? [] : [`${name}${number}年度`],
    ),
  ];
  return twoWays(ways);
}
