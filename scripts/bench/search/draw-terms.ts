import { randomFrom, type Random } from '../random.ts';
import type { ShownUnit } from './shown.ts';

/** Runs of letters from which terms are drawn: kanji, katakana, hiragana, Latin and digits, and any of them mixed. */
const RUNS = [
  /\p{Script=Han}{2,}/gu,
  /[ァ-ヶー]{2,}/gu,
  /[ぁ-ゖ]{2,}/gu,
  /[A-Za-z0-9]{2,}/gu,
  /[\p{Script=Han}ぁ-ゖァ-ヶー]{4,}/gu,
];

/** What is asked for as a whole: days, months, eras, fiscal years, sums, and a short line such as a name or a result. */
const WHOLE = [
  /\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日/g,
  /(?:令和|平成)\d+年度?|\d{4}年度/g,
  /[\d,]+円/g,
  /^\S{2,10}$/gm,
];

/**
 * Different terms as pages show them: every kind of unit gives as many, three of four are two to eight characters out
 * of a text, the others a whole date, sum or name. Every fifth is written in another way.
 */
export function drawTerms(units: readonly ShownUnit[], count: number, seed = 1): string[] {
  const random = randomFrom(seed);
  const kinds = [...Map.groupBy(units, ({ kind }) => kind).values()];
  const terms = new Set<string>();
  for (let tries = 0; terms.size < count && tries < count * 100; tries++) {
    const { text } = random.pick(random.pick(kinds));
    const isWhole = tries % 4 === 0;
    const runs = text.match(random.pick(isWhole ? WHOLE : RUNS));
    if (!runs) continue;
    const run = random.pick(runs);
    const term = isWhole ? run : partOf(run, random);
    terms.add(tries % 5 === 0 ? otherwise(term) : term);
  }
  return [...terms];
}

function partOf(run: string, random: Random): string {
  const letters = [...run];
  const length = Math.min(letters.length, 2 + random.below(7));
  const from = random.below(letters.length - length + 1);
  return letters.slice(from, from + length).join('');
}

/** Full width for half width, hiragana for katakana and the other way about. */
const otherwise = (term: string): string =>
  term
    .replace(/[A-Za-z0-9]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))
    .replace(/[ぁ-ゖ]|[ァ-ヶ]/g, (kana) =>
      String.fromCodePoint((kana.codePointAt(0) ?? 0) + (kana < 'ァ' ? 96 : -96)),
    );
