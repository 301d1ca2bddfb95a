import { readContent } from '../../lib/content.ts';
import { randomFrom, type Random } from '../random.ts';

/** Runs of letters from which terms are drawn: kanji, katakana, hiragana, Latin and digits, and any of them mixed. */
const RUNS = [
  /\p{Script=Han}{2,}/gu,
  /[ァ-ヶー]{2,}/gu,
  /[ぁ-ゖ]{2,}/gu,
  /[A-Za-z0-9]{2,}/gu,
  /[\p{Script=Han}ぁ-ゖァ-ヶー]{4,}/gu,
];

/** Different terms of two to eight characters as they stand in the record, every fifth written in another way. */
export function drawTerms(contentDir: string, count: number, seed = 1): string[] {
  const random = randomFrom(seed);
  const bodies = readContent(contentDir)
    .filter(({ path }) => path.startsWith('projects/'))
    .map(({ text }) => text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^#.*$/gm, ''));
  const terms = new Set<string>();
  for (let tries = 0; terms.size < count && tries < count * 100; tries++) {
    const runs = random.pick(bodies).match(random.pick(RUNS));
    if (!runs) continue;
    const term = partOf(random.pick(runs), random);
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
