import { defineRule, type Rule } from '../../rule.ts';
import { matchesOf, type Stray, strayCharacters } from './signs.ts';

/**
 * Control characters but tab and line ends, and the two separators that break a line in some programs only.
 * U+0000 makes a file no text at all, which the reader tells.
 */
export function* controlsIn(text: string): Generator<Stray> {
  if (ONLY_PRINTED.test(text)) return;
  for (let at = 0; at < text.length; at++) {
    if (isControl(text.charCodeAt(at))) yield { character: text.charAt(at), at };
  }
}

/** Most texts have nothing but these. */
const ONLY_PRINTED = /^[\t\n\r -~\xa0-\u2027\u202a-\uffff]*$/;

function isControl(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x00;
  return (code >= 0x7f && code <= 0x9f) || code === 0x2028 || code === 0x2029;
}

const REMOVE_CONTROL = {
  ja: 'その文字を消してください。ほかのソフトから写した文は、いったん「書式なし」で貼り付けると取り除けます。',
  en: 'Remove it. Pasting the text “without formatting” usually drops such characters.',
};

export const controlCharacters = defineRule({
  id: 'control-characters',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '制御文字', en: 'Control characters' },
  why: {
    ja: '制御文字は画面に出ず、読む環境によって文の見え方や動作を変えます。',
    en: 'Control characters are not shown, and change how a text looks or behaves from one program to the next.',
  },
  remedy: REMOVE_CONTROL,
  scope: 'file',
  *check(file) {
    const what = { ja: '画面に出ない制御文字', en: 'a control character, which is not shown' };
    yield* strayCharacters(file, controlsIn(file.text), what, REMOVE_CONTROL);
  },
});

/** Marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9). */
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const REMOVE_DIRECTION = {
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
  remedy: REMOVE_DIRECTION,
  scope: 'file',
  *check(file) {
    const what = {
      ja: '文字の並ぶ向きを変える、見えない文字',
      en: 'an invisible character that turns the direction of text',
    };
    yield* strayCharacters(file, matchesOf(BIDIRECTIONAL, file.text), what, REMOVE_DIRECTION);
  },
});

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

const REMOVE_INVISIBLE = {
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
  remedy: REMOVE_INVISIBLE,
  scope: 'file',
  *check(file) {
    const what = { ja: '見えない文字', en: 'an invisible character' };
    if (ANY.test(file.text)) yield* strayCharacters(file, invisibleIn(file.text), what, REMOVE_INVISIBLE);
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

/** The three areas that Unicode leaves to private agreement; the last two are pairs of surrogates. */
const PRIVATE_USE = /[\uE000-\uF8FF]|[\uDB80-\uDBFF][\uDC00-\uDFFF]/g;

const REPLACE_PRIVATE = {
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
  remedy: REPLACE_PRIVATE,
  scope: 'file',
  *check(file) {
    const what = { ja: 'ほかの機器では読めない外字', en: 'a character of private use' };
    yield* strayCharacters(file, matchesOf(PRIVATE_USE, file.text), what, REPLACE_PRIVATE);
  },
});

/** Rules about single characters. They need no more than a text, so that a browser can ask them too. */
export const characterRules: readonly Rule[] = [
  controlCharacters,
  bidirectionalControls,
  invisibleCharacters,
  privateUseCharacters,
];
