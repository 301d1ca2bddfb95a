import { defineRule } from '../../rule.ts';
import { matchesOf, strayCharacters } from './found.ts';

/** The three areas that Unicode leaves to private agreement; the last two are pairs of surrogates. */
const PRIVATE_USE = /[\uE000-\uF8FF]|[\uDB80-\uDBFF][\uDC00-\uDFFF]/g;

const FIX = {
  ja: '標準の文字か異体字に置き換えてください。ない場合は、かなで書いて読みを添えてください。',
  en: 'Use a standard character or one of its variants; where there is none, write the word in kana.',
};

export const privateUseCharacters = defineRule({
  id: 'private-use-characters',
  family: 'safety',
  severity: 'warning',
  clause: null,
  title: { ja: '外字', en: 'Characters of private use' },
  why: {
    ja: '外字は作った機器でしか正しく出ず、ほかの人の画面では別の字や空白になります。',
    en: 'They show rightly only on the machine that made them; elsewhere there is another sign or none.',
  },
  remedy: FIX,
  scope: 'file',
  *check(file) {
    const what = { ja: 'ほかの機器では読めない外字', en: 'a character of private use' };
    yield* strayCharacters(file, matchesOf(PRIVATE_USE, file.text), what, FIX);
  },
});
