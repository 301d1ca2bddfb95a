import { ANY_DIGIT as D, ARABIC, HYPHEN, LINK } from './signs.ts';
import { spansOf, type Span } from '../../spans.ts';

/** What people put between the groups of a number, or nothing. */
const NARROW = `[ \\t]?(?:${HYPHEN}|[.・()の/_~])?[()]?[ \\t]?`;

/** The same with a line's end, a bar of a table, and whatever else parts what only a telephone number looks like. */
const WIDE = '[- \\t\\r\\n.・()の/_~、,:;*+=|→>ー]{0,6}';

const ZERO = '[0〇零]';
const NOT_ZERO = '[1-9一二三四五六七八九]';
const group = (gap: string, ...lengths: number[]): string => lengths.map((n) => `${D}{${n}}`).join(gap);

/** Area codes of three digits behind the 0, without those that tables have as numbers of their rows. */
const AREA = '(?:[1一][157-9一五七-九]|[24578-9二四五七-九][2-9二三四五六七八九])';

/** What follows the 0: area and local part make ten digits with it, mobile and IP telephones have eleven. */
const DOMESTIC = [
  `[5-9五六七八九]${ZERO}${WIDE}${group(WIDE, 4, 4)}`,
  `[5-9五六七八九]${ZERO}(?:${NARROW}${D}){8}`,
  `(?:120|570|一二〇|五七〇)${WIDE}(?:${group(WIDE, 3, 3)}|${group(WIDE, 2, 4)})`,
  `(?:800|八〇〇)${WIDE}${group(WIDE, 3, 4)}`,
  `20${NARROW}${group(NARROW, 4, 4)}`,
  `[346三四六]${NARROW}${group(NARROW, 4, 4)}`,
  `${AREA}${WIDE}${group(WIDE, 3, 4)}`,
  `${NOT_ZERO}${D}${NARROW}${group(NARROW, 3, 4)}`,
  `${NOT_ZERO}${D}{2}${WIDE}${group(WIDE, 2, 4)}`,
  `${NOT_ZERO}${D}{3}${NARROW}${group(NARROW, 1, 4)}`,
].join('|');

/** Returns the pattern of a number that begins with a sign. The sign is looked for first, which is fast; only then what stands before it. */
const startsWith = (sign: string): string =>
  `${sign}(?<!(?:[A-Za-z0-9〇零一二三四五六七八九-]_?|[0-9]\\.)${sign})`;
const BEHIND_LETTERS = `${ZERO}(?<=(?:[Tt][Ee][Ll]|[Ff][Aa][Xx])${ZERO})`;

/** Not in the middle of a longer number or a name, and no amount. */
const ENDS = `(?!${HYPHEN}?${D}|[A-Za-z_]|[ ]?[円千万人])`;

/** Each digit for itself: `0 9 0 - 1 2 3 4 - …`. */
const SPACED = `0[ ][5-9][ ]0(?:[ -]{1,3}${D}){8}`;

const TELEPHONE = new RegExp(
  `(?:${startsWith(ZERO)}|${BEHIND_LETTERS})(?:${DOMESTIC})${ENDS}|${SPACED}${ENDS}|[+]81(?:[ .()/_-]{0,3}${D}){9,11}${ENDS}`,
  'g',
);

/** A local number counts only behind a word that says what it is; one that begins like a year does not. */
const LOCAL = new RegExp(
  `(?:電話|携帯|℡|☎|[Tt][Ee][Ll]|[Ff][Aa][Xx])(?:番号)?[.]?${LINK}(?!19|20)[0-9]${D}{0,3}${HYPHEN}${D}{4}${ENDS}`,
  'g',
);

/** Returns where a folded text has what looks like a telephone or fax number. */
export function telephonesIn(text: string): Span[] {
  const whole = spansOf(TELEPHONE, text);
  const local = ARABIC.test(text) ? spansOf(LOCAL, text) : [];
  return [
    ...whole,
    ...local.filter((one) => !whole.some((span) => span.start < one.end && one.start < span.end)),
  ];
}
