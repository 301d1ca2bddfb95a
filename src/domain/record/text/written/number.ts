import { nfkc } from '../../../compose.ts';
import { readFiscalYear } from './fiscal-year.ts';
import { narrowed, read, twoWays, UNREAD, valueOf, type Reading } from './reading.ts';

/** What a number counts. Whole ones (all but `number`) have no point: a point in them separates thousands for many people. */
export type NumberKind = 'yen' | 'fiscalYear' | 'integer' | 'number';

const WHOLE = /^-?(?:0|[1-9]\d*)$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/;
const GROUPED = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const POINTS = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * A number as computers write it, or null: `120000`; with a fraction only for the kind `number`. No leading zeros:
 * `007` is no number but a text. `12.345` is none either, since others write 12,345 so.
 */
export function plainNumber(text: string, kind: NumberKind): number | null {
  const isPlain = kind === 'number' ? DECIMAL.test(text) && !POINTS.test(text) : WHOLE.test(text);
  const number = isPlain ? Number(text) : NaN;
  return Number.isFinite(number) ? number : null;
}

/** A number so that `plainNumber` reads it back: 12.345 as `12.3450`. */
export const printNumber = (number: number): string =>
  POINTS.test(String(number)) ? `${number}0` : String(number);

/** What may stand before and after a number without changing it. A backslash is the key of ¥ on a Japanese keyboard. */
const AROUND: Readonly<Record<Exclude<NumberKind, 'fiscalYear'>, readonly [before: RegExp, after: RegExp]>> =
  {
    yen: [
      /^(?:金|合?計|総額|税込み?|[¥\\]|JPY)\s*/i,
      /\s*(?:\(税込み?\)|円\(税込み?\)|円也|円|yen|JPY)?(?:[-ー也。]|\.-)?$/i,
    ],
    integer: [/^(?!)/, /(?:[人名件回個組校台本冊枚社]|世帯|団体|[かヶケ箇]所)$/],
    number: [/^(?!)/, /(?!)$/],
  };

/**
 * Returns a number as people write it: full-width digits, commas or blanks at thousands, kanji digits, `¥480,000-`,
 * `480千円`, `12万5千円`, `令和8年度` for a fiscal year, `28人` for a count. `480.000` is doubtful, since it is 480 or 480,000.
 */
export function readNumber(text: string, kind: NumberKind): Reading<number> {
  if (text.length > 60) return UNREAD;
  if (kind === 'fiscalYear') return readFiscalYear(text);
  const [before, after] = AROUND[kind];
  const bare = narrowed(text)
    .replace(/^[\u2212\u2010-\u2015△▲]\s*/, '-')
    .replace(/\((千円|万円|円)\)$/, '$1')
    .replace(before, '')
    .replace(after, '')
    .trim()
    .replace(
      /(?<=[\d〇一二三四五六七八九])[、 ](?=[\d〇一二三四五六七八九]{3}(?![\d〇一二三四五六七八九]))/g,
      ',',
    )
    .replace(/^(\d{1,3}(?:,\d{3})+)\.00?$/, '$1');
  if (POINTS.test(bare)) return pointed(bare, kind);
  const figures = GROUPED.test(bare) ? bare.replaceAll(',', '') : bare;
  const plain = plainNumber(figures, kind);
  if (plain !== null) return read(plain);
  if (kind === 'number') return UNREAD;
  return /^\d{1,3}\.\d{3}[千百十万億]/.test(bare) ? pointedUnit(bare) : kanjiNumber(bare);
}

/** What the figures of a column count, where its heading says so: 金額（千円）. */
export const YEN_UNITS = ['千円', '万円', '百万円'] as const;
export type YenUnit = (typeof YEN_UNITS)[number];

/**
 * Whole yen in a column whose heading names a unit: `480` below 千円 is 480,000. A figure that names the same unit itself is read
 * as it stands; one that names another is doubtful, since it is not known which of the two its writer meant.
 */
export function readYenIn(text: string, unit: YenUnit): Reading<number> {
  const own = readNumber(text, 'yen');
  const narrow = nfkc(text).replace(/\s/g, '');
  if (new RegExp(`(?<![百千万億])${unit}`).test(narrow)) return own;
  const figure = readNumber(narrow.replace(/^[△▲]/, '-'), 'number');
  if (figure.is === 'doubtful' && figure.doubt.is === 'two-ways')
    return twoWays(figure.doubt.ways.map((way) => `${way}${unit}`));
  if (figure.is === 'read') {
    const yen = Math.round(figure.value * YEN_IN[unit] * 10_000) / 10_000;
    return Number.isSafeInteger(yen) ? read(yen) : UNREAD;
  }
  if (own.is !== 'read') return own;
  return twoWays([`${own.value.toLocaleString('en-US')}円`, `${own.value.toLocaleString('en-US')}${unit}`]);
}

const YEN_IN: Readonly<Record<YenUnit, number>> = { 千円: 1000, 万円: 10_000, 百万円: 1_000_000 };

/** `480.000` is 480 to some and 480,000 to others. What has no fraction can only be grouped: `1.200.000`, `480.500円`. */
function pointed(bare: string, kind: NumberKind): Reading<number> {
  const whole = Number(bare.replaceAll('.', ''));
  const isWholeOnly = kind !== 'number' && !bare.endsWith('.000');
  if (bare.split('.').length > 2 || isWholeOnly) return read(whole);
  return twoWays([bare.endsWith('.000') ? bare.slice(0, -4) : `${bare}0`, whole.toLocaleString('en-US')]);
}

/** `1.200万` is 12,000 or 12,000,000. */
function pointedUnit(bare: string): Reading<number> {
  const ways = [bare, bare.replace('.', '')].map((text) => valueOf(kanjiNumber(text)));
  const found = ways.filter((way) => way !== null).map((way) => way.toLocaleString('en-US'));
  return found.length === 2 ? twoWays(found) : UNREAD;
}

const DIGITS = '〇一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 };
const LARGE: Readonly<Record<string, number>> = { 億: 100_000_000, 万: 10_000 };

/** `12万`, `5千`, `三百`: the figure, and the units that multiply it. */
const TERM = /(\d[\d,]*(?:\.\d+)?|[〇一二三四五六七八九]+(?:,[〇一二三四五六七八九]{3})*)?([千百十])?/y;

/**
 * Returns a whole number with kanji in it: 三十八万, 480千, 12万5千, 1億2,000万, 1.2万. The units must fall from left to right.
 * `12万5` is doubtful: 120,005 or, as people say it, 125,000. Nothing else is read.
 */
function kanjiNumber(text: string): Reading<number> {
  const sections = /^(?:([^億万]+)億)?(?:([^億万]+)万)?([^億万]*)$/.exec(text);
  if (!sections || !/[〇-龠]/.test(text)) return UNREAD;
  const [, oku, man, rest = ''] = sections;
  const parts = [
    { digits: oku, unit: LARGE['億'] ?? 1 },
    { digits: man, unit: LARGE['万'] ?? 1 },
    { digits: rest === '' ? undefined : rest, unit: 1 },
  ].filter((part) => part.digits !== undefined);
  const values = parts.map(({ digits = '' }) => section(digits));
  let sum = 0;
  for (const [at, value] of values.entries()) {
    if (value === null) return UNREAD;
    const { unit } = parts[at] ?? { unit: 1 };
    // 1.2万 is one number; 1.2万5千 is none. Below a larger unit there is less than ten thousand.
    if (!Number.isInteger(value) && values.length > 1) return UNREAD;
    if (at > 0 && value >= 10_000) return UNREAD;
    sum += Math.round(value * unit * 10_000) / 10_000;
  }
  if (!Number.isSafeInteger(sum)) return UNREAD;
  const last = /[億万]([1-9])$/.exec(text)?.[1];
  if (last === undefined) return read(sum);
  const unit = /万\d$/.test(text) ? 1000 : 10_000_000;
  const spoken = sum - Number(last) + Number(last) * unit;
  return twoWays([sum.toLocaleString('en-US'), spoken.toLocaleString('en-US')]);
}

/** What stands before one large unit: figures, or thousands, hundreds and tens that fall from left to right. */
function section(text: string): number | null {
  if (/\d,|,\d/.test(text) && !/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?[千百十]?$/.test(text)) return null;
  let sum = 0;
  let below = Infinity;
  TERM.lastIndex = 0;
  while (TERM.lastIndex < text.length) {
    const found = TERM.exec(text);
    const [all, figure, unit] = found ?? [''];
    if (all === '') return null;
    const times = unit === undefined ? 1 : (SMALL[unit] ?? 1);
    const value = figure === undefined ? 1 : figureOf(figure);
    const isFirst = sum === 0 && below === Infinity;
    // 480千 is a number by itself; within 5千3百 a figure has one digit.
    if (value === null || times >= below || (!isFirst && unit !== undefined && value > 9)) return null;
    if (!isFirst && value * times >= below) return null;
    sum += value * times;
    below = times;
    if (unit === undefined) below = 0;
  }
  return sum;
}

function figureOf(figure: string): number | null {
  if (/^\d/.test(figure)) {
    const plain = figure.replaceAll(',', '');
    return /^0\d/.test(plain) ? null : Number(plain);
  }
  return Number([...figure.replaceAll(',', '')].map((sign) => DIGITS.indexOf(sign)).join(''));
}
