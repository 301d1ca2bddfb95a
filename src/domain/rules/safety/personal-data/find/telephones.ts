import { ANY_DIGIT as D, HYPHEN, LINK } from './signs.ts';
import { spansOf, type Span } from './span.ts';

/** What people put between the groups of a number, or nothing. */
const GAP = `[ \u3000]?(?:${HYPHEN}|[.．・()（）の])?[ \u3000]?`;

const ZERO = '[0０〇]';
const NOT_ZERO = '[1-9１-９一二三四五六七八九]';
const group = (...lengths: number[]): string => lengths.map((n) => `${D}{${n}}`).join(GAP);

/** What follows the 0: area and local part make ten digits with it, mobile and IP telephones have eleven. */
const DOMESTIC = [
  `[25-9２５-９二五六七八九]${ZERO}${GAP}${group(4, 4)}`,
  `(?:120|570|１２０|５７０|一二〇|五七〇)${GAP}(?:${group(3, 3)}|${group(2, 4)})`,
  `(?:800|８００|八〇〇)${GAP}${group(3, 4)}`,
  `[346３４６三四六]${GAP}${group(4, 4)}`,
  `${NOT_ZERO}${D}${GAP}${group(3, 4)}`,
  `${NOT_ZERO}${D}{2}${GAP}${group(2, 4)}`,
  `${NOT_ZERO}${D}{3}${GAP}${group(1, 4)}`,
].join('|');

/** The first sign is looked for first, which is fast; only then what stands before it. */
const startsWith = (sign: string): string =>
  `${sign}(?<!(?:[A-Za-z0-9_０-９〇一二三四五六七八九-]|[0-9０-９][.．])${sign})`;
const BEHIND_LETTERS = `${ZERO}(?<=(?:[Tt][Ee][Ll]|TEL|[Ff][Aa][Xx])${ZERO})`;

/** Not in the middle of a longer number or a name, and no amount. */
const ENDS = `(?!${HYPHEN}?${D}|[A-Za-z_]|[ \u3000]?[円千万人])`;

const TELEPHONE = new RegExp(
  `(?:${startsWith(ZERO)}|${BEHIND_LETTERS})(?:${DOMESTIC})${ENDS}|[+＋](?:81|８１)(?:${GAP}${D}){9,11}${ENDS}`,
  'g',
);

/** A local number counts only behind a word that says what it is; one that begins like a year does not. */
const LOCAL = new RegExp(
  `(?:電話|携帯|℡|☎|[Tt][Ee][Ll]|[Ff][Aa][Xx])(?:番号)?[.．]?${LINK}(?!19|20)[0-9０-９]${D}{0,3}${HYPHEN}${D}{4}${ENDS}`,
  'g',
);

/** Where a text has what looks like a telephone or fax number. */
export function telephonesIn(text: string): Span[] {
  const whole = spansOf(TELEPHONE, text);
  const local = spansOf(LOCAL, text);
  return [
    ...whole,
    ...local.filter((one) => !whole.some((span) => span.start < one.end && one.start < span.end)),
  ];
}
