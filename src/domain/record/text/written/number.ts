import { nfkc } from '../../../compose.ts';
import { readFiscalYear } from './fiscal-year.ts';
import { kanjiNumber } from './kanji-number.ts';
import { narrowed } from './narrow.ts';
import { read, twoWays, UNREAD, valueOf, type Reading } from './reading.ts';

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
 * A number as people write it: full-width digits, commas or blanks at thousands, kanji digits, `¥480,000-`, `480千円`,
 * `12万5千円`, `令和8年度` for a fiscal year, `28人` for a count. `480.000` is doubtful, since it is 480 or 480,000.
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
