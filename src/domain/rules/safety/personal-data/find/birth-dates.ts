import { eachMatch, spansOf, type Span } from '../../spans.ts';
import { LINK } from './signs.ts';

const N = '[0-9〇一二三四五六七八九十]';
const ERA = '(?:明治|大正|昭和|平成|令和|[MTSHR])[ .\\n]?';
const YEAR = `(?:${ERA}(?:元|${N}{1,3})|${N}{4})`;
const SAME_YEAR = '(?:[(][^()\\n]{2,8}[)])?';
const DATE = `${YEAR}[ ]?(?:年の?|[./・ー-])${SAME_YEAR}[ ]?${N}{1,3}[ ]?[月./・ー-][ ]?${N}{1,3}[ ]?日?`;

/** Behind its name a date needs no signs: 19550102, S300102. */
const DIGITS = `(?:(?:18|19|20)[0-9]{2}[ ]?(?:0[1-9]|1[0-2])[ ]?[0-3][0-9]|[MTSHR][0-9]{2}[01][0-9][0-3][0-9])(?![0-9])`;

/** Words that begin with 生 and tell of no birth: 生活, 生産, 生涯, 生まれ変わる. */
const NO_BIRTH = '(?!活|産|涯|徒|命|物|態|鮮|誕|育|じ|か|き|け|放|演|中継|まれ変)';

/** The word comes behind the date: it is looked for first, for it is rare, and then the date before it. */
const BIRTH = new RegExp(`(?:生${NO_BIRTH}|うまれ|出生)`, 'g');
const DATE_BEFORE = new RegExp(`${DATE}[ ]?(?:に|、)?[ ]?$`);
const LONGEST_DATE = 32;

/** What is not a person may be born, too: 「2003年5月10日に生まれた団体」. */
const NOBODY =
  '(?:団体|会|法人|活動|制度|事業|NPO|クラブ|公園|施設|ネットワーク|グループ|プロジェクト|計画|条例|広場|祭り?|サークル)';
const OF_NOBODY_BEFORE = new RegExp(`${NOBODY}[はがも、][^。\\n]{0,4}$`);
const OF_NOBODY_BEHIND = new RegExp(`^[まれたしのこ、 ]{0,6}[一-鿿]{0,4}?${NOBODY}`);

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const ENGLISH = `(?:[0-9]{1,2} ${MONTH},? [0-9]{4}|${MONTH} [0-9]{1,2},? [0-9]{4}|[0-9]{4}[-/.][0-9]{2}[-/.][0-9]{2})`;

const LABELLED = new RegExp(
  `(?:生年月日|誕生日|生まれた日)(?:[(][^()\\n]{1,8}[)])?${LINK}(?:${DATE}|${DIGITS})|(?:[Dd]ate of birth|DOB|[Bb]orn(?: on)?)[: |]{1,3}${ENGLISH}`,
  'g',
);

/** Returns where a folded text has a day of birth. A year alone, or the day on which a group began, is none. */
export function birthDatesIn(text: string): Span[] {
  const spans = spansOf(LABELLED, text);
  eachMatch(BIRTH, text, (word, end) => {
    const date = DATE_BEFORE.exec(text.slice(Math.max(0, word.index - LONGEST_DATE), word.index));
    if (!date) return;
    const start = word.index - date[0].length;
    const isSaidOfNobody =
      /に[ ]?$/.test(date[0]) &&
      (OF_NOBODY_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ||
        OF_NOBODY_BEHIND.test(text.slice(end, end + 20)));
    const needsDay = !/^[生う]/.test(word[0]) && !/に[ ]?$/.test(date[0]);
    if (!isSaidOfNobody && !needsDay) spans.push({ start, end });
  });
  return spans;
}
