import { read, twoWays, UNREAD, type Reading } from './reading.ts';

const DIGITS = '〇一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 };
const LARGE: Readonly<Record<string, number>> = { 億: 100_000_000, 万: 10_000 };

/** `12万`, `5千`, `三百`: the figure, and the units that multiply it. */
const TERM = /(\d[\d,]*(?:\.\d+)?|[〇一二三四五六七八九]+(?:,[〇一二三四五六七八九]{3})*)?([千百十])?/y;

/**
 * A whole number with kanji in it: 三十八万, 480千, 12万5千, 1億2,000万, 1.2万. The units must fall from left to right. `12万5`
 * is doubtful: 120,005 or, as people say it, 125,000. Nothing else is read.
 */
export function kanjiNumber(text: string): Reading<number> {
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
