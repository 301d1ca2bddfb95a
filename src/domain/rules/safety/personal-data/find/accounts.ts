import { DIGIT as D, HYPHEN, LINK } from './signs.ts';
import { spansOf, type Span } from './span.ts';

const KIND = '(?:普通|当座|貯蓄|[（(・]普[）)・]|[（(・]当[）)・])';
const NO = '(?:No|Ｎｏ|№)?[.．]?[ \u3000]?';
const GAP = `[）)]?${LINK}(?:番号|、|[（(]口座番号)?${LINK}${NO}`;

/** Seven digits, or as many as a bank prints; not an amount of money or a count of people. */
const NUMBER = `${D}{6,8}(?!${D}|[,，]${D}|[ \u3000]?(?:[円千万人件部枚席]|名(?!義)))`;

const ACCOUNT = new RegExp(
  [
    `(?:口座番号|${KIND}(?:預金)?(?:口座)?(?:番号)?|[Aa]ccount (?:[Nn]umber|[Nn]o\\.?))${GAP}${NUMBER}`,
    // The Post Bank has a mark of five digits and a number of up to eight.
    `記号${LINK}[1１]${D}{4}[ \u3000]{0,2}(?:${HYPHEN}|番号|${HYPHEN}番号)${LINK}${D}{2,8}`,
    `ゆうちょ(?:銀行)?${LINK}[1１]${D}{4}${HYPHEN}${D}{6,8}`,
  ].join('|'),
  'g',
);

/** Where a text has what looks like the number of a bank account. */
export function accountsIn(text: string): Span[] {
  return spansOf(ACCOUNT, text);
}
