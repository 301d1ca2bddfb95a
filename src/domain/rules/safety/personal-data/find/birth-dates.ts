import { eachMatch } from '../../text/matches.ts';
import { LINK } from './signs.ts';
import { spansOf, type Span } from './span.ts';

const N = '[0-9０-９〇一二三四五六七八九十]';
const YEAR = `(?:(?:明治|大正|昭和|平成|令和|[MTSHRＭＴＳＨＲ])[ \u3000]?(?:元|${N}{1,3})|${N}{4})`;
const SAME_YEAR = '(?:[（(][^（()）\\n]{2,8}[）)])?';
const DATE = `${YEAR}[年./．／・-]${SAME_YEAR}[ \u3000]?${N}{1,3}[月./．／・-][ \u3000]?${N}{1,3}日?`;

/** Words that begin with 生 and tell of no birth: 生活, 生産, 生涯, 生まれ変わる. */
const NO_BIRTH = '(?!活|産|涯|徒|命|物|態|鮮|誕|育|じ|か|き|け|放|演|中継|まれ変)';

/** The word comes behind the date: it is looked for first, for it is rare, and then the date before it. */
const BIRTH = new RegExp(`(?:生${NO_BIRTH}|うまれ)`, 'g');
const DATE_BEFORE = new RegExp(`${DATE}[ \u3000]?$`);
const LONGEST_DATE = 32;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const ENGLISH = `(?:[0-9]{1,2} ${MONTH},? [0-9]{4}|${MONTH} [0-9]{1,2},? [0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})`;

const LABELLED = new RegExp(
  `(?:生年月日|誕生日)${LINK}${DATE}|(?:[Dd]ate of birth|DOB|[Bb]orn(?: on)?)[: ]{1,3}${ENGLISH}`,
  'g',
);

/** Where a text has a day of birth. A year alone, or the day on which a group began, is none. */
export function birthDatesIn(text: string): Span[] {
  const spans = spansOf(LABELLED, text);
  eachMatch(BIRTH, text, (word, end) => {
    const date = DATE_BEFORE.exec(text.slice(Math.max(0, word.index - LONGEST_DATE), word.index));
    if (date) spans.push({ start: word.index - date[0].length, end });
  });
  return spans;
}
