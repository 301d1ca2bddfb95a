import { defineRule } from '../../rule.ts';
import { strayCharacters, type Stray } from './found.ts';

/** What is not seen at all, as ranges of code points. Directions have a rule of their own. */
const INVISIBLE = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200d],
  [0x2060, 0x2065],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  // Tags, and the selectors of variants (異体字セレクタ).
  [0xe0000, 0xe01ef],
] as const;

const escaped = (code: number): string => `\\u{${code.toString(16)}}`;
const EVERY = new RegExp(
  `[${INVISIBLE.map(([from, to]) => `${escaped(from)}-${escaped(to)}`).join('')}]`,
  'gu',
);

/** Without the flag `u` a search is several times as fast; code points above U+FFFF show by their first half. */
const ANY = new RegExp(
  `[${INVISIBLE.map(([from, to]) =>
    from > 0xffff ? '\\uDB40' : `${String.fromCharCode(from)}-${String.fromCharCode(to)}`,
  ).join('')}]`,
);

const FIX = {
  ja: 'その文字を消してください。見えないときは、前後の文字ごと打ち直すと取り除けます。',
  en: 'Remove it. Where it cannot be seen, type the characters around it anew.',
};

export const invisibleCharacters = defineRule({
  id: 'invisible-characters',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '見えない文字', en: 'Invisible characters' },
  why: {
    ja: '見えない文字があると、同じに見える名前が別のものになり、検索にもかからず、読み上げも乱れます。',
    en: 'Names that look the same become different ones, searches miss them, and screen readers stumble.',
  },
  remedy: FIX,
  scope: 'file',
  *check(file) {
    const what = { ja: '見えない文字', en: 'an invisible character' };
    if (ANY.test(file.text)) yield* strayCharacters(file, invisibleIn(file.text), what, FIX);
  },
});

/** Invisible characters but those that belong to the sign before them, and a byte order mark at the start. */
export function* invisibleIn(text: string): Generator<Stray> {
  for (const match of text.matchAll(EVERY)) {
    const character = match[0];
    if (character === '\uFEFF' && match.index === 0) continue;
    const end = match.index + character.length;
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    if (!belongs(character, before, text.slice(end, end + 2))) yield { character, at: match.index };
  }
}

/**
 * 異体字: a selector right behind a Chinese character. Emoji: a selector behind a sign that can be an emoji, and
 * a joiner between two. Two selectors in a row belong to nothing.
 */
function belongs(character: string, before: string, after: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x200d) return /[\p{ExtPict}\p{EMod}\uFE0F]$/u.test(before) && /^\p{ExtPict}/u.test(after);
  if (code === 0xfe0e || code === 0xfe0f) return /\p{Emoji}$/u.test(before);
  if (code >= 0xe0100 || (code >= 0xfe00 && code <= 0xfe02)) return /[\p{UIdeo}々〆〇]$/u.test(before);
  return false;
}
