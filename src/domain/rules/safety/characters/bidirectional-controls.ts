import { defineRule } from '../../rule.ts';
import { matchesOf, strayCharacters } from './found.ts';

/** Marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9). */
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const FIX = {
  ja: 'その文字を消してください。右から左へ書く言語の語も、指定なしで正しく並びます。',
  en: 'Remove it. Words of languages that run from right to left are ordered rightly without it.',
};

export const bidirectionalControls = defineRule({
  id: 'bidirectional-controls',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '文字の並ぶ向きを変える文字', en: 'Characters that turn the direction of text' },
  why: {
    ja: '見えている順と実際の順を変えられるため、金額や名前が違って見えるように細工できます。',
    en: 'They make text appear in another order than it has, so that an amount or a name can be made to look different.',
  },
  remedy: FIX,
  scope: 'file',
  *check(file) {
    const what = {
      ja: '文字の並ぶ向きを変える、見えない文字',
      en: 'an invisible character that turns the direction of text',
    };
    yield* strayCharacters(file, matchesOf(BIDIRECTIONAL, file.text), what, FIX);
  },
});
