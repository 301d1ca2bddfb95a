import { ARABIC, DIGIT as D, LINK, digitsOf } from './signs.ts';
import { spansOf, type Span } from '../../spans.ts';

const GAP = '[- \\t\\r\\n./_・|~,*ー]{0,3}';
const TWELVE = `${D}{4}${GAP}${D}{4}${GAP}${D}{4}`;
const ALONE = `(?![- ]?${D})`;

/** Numbers that stand behind the word that names them. */
const NAMED = new RegExp(
  [
    `(?:マイナンバー|個人番号|[Mm]y ?[Nn]umber)${LINK}${TWELVE}${ALONE}`,
    `年金番号${LINK}${D}{4}${GAP}${D}{6}${ALONE}`,
    `免許証?(?:の?番号)?${LINK}第?(?:${D}[- ]?){11}${D}${ALONE}`,
    `(?:被保険者|保険証の?|手帳の?)番号${LINK}第?${D}{4,12}`,
    `保険[の証]{0,2}記号${LINK}${D}{1,8}[ ・|\\n]{0,3}番号${LINK}${D}{1,8}`,
    `住民票コード${LINK}${D}{11}${ALONE}`,
    `(?:パスポート|旅券|在留カード)の?番号${LINK}[A-Z]{2}${D}{7,8}`,
  ].join('|'),
  'g',
);

const BARE = new RegExp(
  `${D}(?<![0-9A-Za-z_./-]${D})${D}{3}[- ./・_]?${D}{4}[- ./・_]?${D}{4}${ALONE}(?![A-Za-z_円])`,
  'g',
);

/**
 * Returns where a folded text has the number of a person's card or insurance. Twelve digits without a name count when the check
 * digit of the individual number (My Number) is right and they are no time of day such as 202604181024.
 */
export function identityNumbersIn(text: string): Span[] {
  if (!ARABIC.test(text)) return [];
  const named = spansOf(NAMED, text);
  const bare = spansOf(BARE, text).filter((span) => {
    if (named.some((other) => other.start <= span.start && span.end <= other.end)) return false;
    const digits = digitsOf(text.slice(span.start, span.end));
    return isIndividualNumber(digits) && !/^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(digits);
  });
  return [...named, ...bare];
}

/** Returns the check digit of the ministerial ordinance of 2014 (平成26年総務省令第85号, article 5). */
export function isIndividualNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  let sum = 0;
  for (let n = 1; n <= 11; n++) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}
