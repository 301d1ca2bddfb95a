import { nfkc } from '../../../compose.ts';
import { eraCalled, ERA_NAMES } from '../../../programme/era.ts';
import type { FiscalYear } from '../../values.ts';
import { read, twoWays, UNREAD, type Reading } from './reading.ts';

const ERA = String.raw`(?:(令和|平成|昭和|大正|明治|[RHSTM])\.?(元|\d{1,3}))`;
const WESTERN = /^(?:FY)?(\d{4})(?:年度?)?$/i;
const BY_ERA = new RegExp(`^${ERA}(?:年度?)?$`, 'i');
const BOTH = /^(.+?)\((.+)\)$/;

/**
 * A fiscal year as people and our pages write it: 2019, 2019年度, FY2019, 令和元年度, R1, 平成31年度, 2019年度（令和元年度）.
 * The year in which an era began bears both names. `8年度`, or two names of different years, is doubtful.
 */
export function readFiscalYear(text: string): Reading<FiscalYear> {
  const plain = nfkc(text).replace(/\s+/g, '');
  const both = BOTH.exec(plain);
  if (!both) return oneName(plain);
  const [first, second] = [oneName(both[1] ?? ''), oneName(both[2] ?? '')];
  if (first.is !== 'read' || second.is !== 'read') return UNREAD;
  return first.value === second.value ? first : twoWays([`${first.value}年度`, `${second.value}年度`]);
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

/** The fiscal year of that number in an era; null where the era had no day in it. */
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
