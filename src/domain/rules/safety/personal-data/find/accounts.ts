import { ARABIC, DIGIT as D, HYPHEN, LINK } from './signs.ts';
import { spansOf, type Span } from '../../spans.ts';

const KIND = '(?:普通|当座|貯蓄|[(・]普[)・]|[(・]当[)・])';
const NO = '(?:No|№)?[.]?[ ]?';
const GAP = `[)]?の?${LINK}(?:番号|、|[(]口座番号)?${LINK}${NO}`;

/** Seven digits, or as many as a bank prints; not an amount of money or a count of people. */
const ENDS = `(?!${D}|[,]${D}|[ ]?(?:[円千万人件部枚席]|名(?!義)))`;
const NUMBER = `(?!(?:19|20)${D}{2}-${D}{2}-)(?:${D}[- ー]?){5,7}${D}${ENDS}`;

const ACCOUNT = new RegExp(
  [
    `(?:口座(?:番号|[ ]?No)|${KIND}(?:預金)?(?:口座)?(?:番号)?|[Aa]ccount (?:[Nn]umber|[Nn]o\\.?))${GAP}${NUMBER}`,
    // The Post Bank has a mark of five digits and a number of up to eight.
    `記号${LINK}1${D}{4}[ ]{0,2}(?:${HYPHEN}|番号|${HYPHEN}番号|[ |\\n]{1,3})${LINK}${D}{2,8}`,
    `ゆうちょ(?:銀行)?${LINK}1${D}{4}[- ー]${D}{6,8}`,
    // A bank, its branch, and the number of the branch before that of the account.
    `(?:銀行|信用金庫|信金|信用組合|労働金庫|労金|農協|漁協)[^\\n。、0-9]{0,16}${D}{3}[- ー/・]{1,3}${D}{7}${ENDS}`,
    `(?:銀行|信用金庫|信金|信用組合|労働金庫|労金|農協|漁協)[^\\n。、0-9]{0,12}(?:支店|本店|支所|出張所)[^\\n。、0-9]{0,8}${D}{7}${ENDS}`,
  ].join('|'),
  'g',
);

/** Returns where a folded text has what looks like the number of a bank account. */
export function accountsIn(text: string): Span[] {
  return ARABIC.test(text) ? spansOf(ACCOUNT, text) : [];
}
