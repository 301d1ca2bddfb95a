import { nfkc } from '../../../compose.ts';
import { readFiscalYear } from './fiscal-year.ts';
import { kanjiNumber } from './kanji-number.ts';
import { read, twoWays, UNREAD, type Reading } from './reading.ts';

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

/** What may stand before or after a number without changing it. */
const AROUND: Readonly<Record<Exclude<NumberKind, 'fiscalYear'>, readonly [before: RegExp, after: RegExp]>> =
  {
    // Files of Japanese Windows have the yen sign in place of the backslash (0x5C in JIS X 0201).
    yen: [/^(?:金|¥|\\|JPY)\s*/i, /\s*(?:\(税込み?\)|円\(税込み?\)|円也|円|yen|JPY)?[-也]?$/i],
    integer: [/^(?!)/, /[人名]$/],
    number: [/^(?!)/, /(?!)$/],
  };

/**
 * A number as people write it: full-width digits, commas at thousands, kanji digits, `¥480,000-`, `480千円`, `12万5千円`,
 * `令和8年度` for a fiscal year, `28人` for a count. `480.000` is doubtful, since it is 480 or 480,000.
 */
export function readNumber(text: string, kind: NumberKind): Reading<number> {
  if (text.length > 60) return UNREAD;
  if (kind === 'fiscalYear') return readFiscalYear(text);
  const [before, after] = AROUND[kind];
  const bare = nfkc(text)
    .trim()
    .replace(/^[\u2212\u2010-\u2015△▲]\s*/, '-')
    .replace(/(?<=\d)、(?=\d{3})/g, ',')
    .replace(before, '')
    .replace(after, '')
    .trim();
  if (POINTS.test(bare)) return pointed(bare);
  const figures = GROUPED.test(bare) ? bare.replaceAll(',', '') : bare;
  const plain = plainNumber(figures, kind);
  if (plain !== null) return read(plain);
  return kind === 'number' ? UNREAD : kanjiNumber(bare);
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

/** `480.000` is 480 to some and 480,000 to others; `1.200.000` can only be grouped. */
function pointed(bare: string): Reading<number> {
  const whole = Number(bare.replaceAll('.', ''));
  if (bare.split('.').length > 2) return read(whole);
  return twoWays([bare.endsWith('.000') ? bare.slice(0, -4) : `${bare}0`, whole.toLocaleString('en-US')]);
}
