import { nfkc } from '../compose.ts';

/** What folding gives: the text as it is compared, and where each of its code units stood in the original. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** Characters that people write for each other in names although Unicode keeps them apart, each with its plain form. */
const SAME: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '髙高 﨑崎 嵜崎 𠮷吉 濵浜 濱浜 澤沢 邊辺 邉辺 齋斎 齊斎 斉斎 櫻桜 廣広 眞真 嶋島 嶌島 瀧滝 龍竜 德徳 惠恵 榮栄 冨富',
    '國国 曾曽 藏蔵 靜静 與与 萬万 條条 淵渕 槇槙 桒桑',
  ].flatMap((row) => row.split(' ').map((pair) => [...pair])),
);

/** ヶ and ケ between kanji, which stand for が (由比ガ浜) or, before what is counted, for か (三か月). */
const SMALL_KE = 0x30f6;
const KE = 0x30b1;
const GA = 'が'.charCodeAt(0);
const KA = 'か'.charCodeAt(0);
const COUNTED: ReadonlySet<string> = new Set('月所国年条');

const SPACE = 0x20;
const COMMA = 0x2c;

/**
 * Brings a text to the form in which it is compared: NFKC, lower case, katakana as hiragana, every dash, wave and long
 * vowel as one sign, spaces as one, no commas within numbers, variants of kanji in names as one, ガ, ヶ and ケ of place
 * names as が. `put` takes each code unit with its place in the original.
 */
export function fold(text: string, put: (code: number, from: number) => void): void {
  let last = SPACE;
  for (let at = 0; at < text.length;) {
    const width = clusterAt(text, at);
    const code = width === 1 ? (betweenKanji(text, at) ?? simple(text.charCodeAt(at))) : COMPLEX;
    if (code === COMPLEX) {
      const folded = foldCluster(text.slice(at, at + width));
      for (let i = 0; i < folded.length; i++) {
        const one = folded.charCodeAt(i);
        if (one !== SPACE || last !== SPACE) put((last = one), at);
      }
    } else if (code === COMMA && isDigit(last) && isDigit(simple(text.charCodeAt(at + 1)))) {
      // 1,200,000 is the number 1200000.
    } else if (code !== SPACE || last !== SPACE) put((last = code), at);
    at += width;
  }
}

/** Returns the folded text alone. */
export function folded(text: string): string {
  return foldedWithPlaces(text).text;
}

export function foldedWithPlaces(text: string): Folded {
  const codes: number[] = [];
  const at: number[] = [];
  fold(text, (code, from) => {
    codes.push(code);
    at.push(from);
  });
  let written = '';
  for (let i = 0; i < codes.length; i += 4096) written += String.fromCharCode(...codes.slice(i, i + 4096));
  return { text: written, at };
}

/** What stands between words, and round them: each word is looked for as it is, so that quotes say nothing more. */
const BETWEEN = /[\s、，,。・+"“”„「」『』]+/u;

/** The words of a query; each must be there. */
export function termsOf(query: string): string[] {
  return [...new Set(folded(query).split(BETWEEN).filter(Boolean))];
}

/** The words of a query as they were typed. A comma within a number sets nothing apart. */
export const chunksOf = (query: string): string[] =>
  query
    .replace(/(?<=\d),(?=\d)/g, '')
    .split(BETWEEN)
    .filter(Boolean);

/** が or か where a ヶ or ケ stands for it; a small ヶ always does. */
function betweenKanji(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  if (code !== SMALL_KE && code !== KE) return null;
  const next = text.charAt(at + 1);
  if (COUNTED.has(next)) return KA;
  return code === SMALL_KE || (isKanji(text.charAt(at - 1)) && isKanji(next)) ? GA : null;
}

const isKanji = (character: string): boolean => /[\p{Script=Han}々]/u.test(character);

const COMPLEX = 0xffff;
const known = new Uint16Array(0x10000);

/** Returns the folded code unit of a character that folds to just one; `COMPLEX` otherwise. */
function simple(code: number): number {
  if (Number.isNaN(code)) return SPACE;
  const before = known[code] ?? 0;
  if (before !== 0) return before;
  const text = foldCluster(String.fromCharCode(code));
  return (known[code] = text.length === 1 ? text.charCodeAt(0) : COMPLEX);
}

/** Length of the character at a place with the marks that follow it, in code units. */
function clusterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  if (code >= 0xd800 && code < 0xdc00 && end < text.length) end += 1;
  while (end < text.length && isMark(text.charCodeAt(end))) end += 1;
  return end - at;
}

/** Voicing marks, accents. */
const isMark = (code: number): boolean =>
  (code >= 0x300 && code < 0x370) || code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Marks that are not seen: joiners, direction, variants of a character's shape. */
const UNSEEN = /\p{Cf}|\p{Variation_Selector}/gu;

function foldCluster(cluster: string): string {
  return nfkc(SAME[cluster] ?? cluster)
    .toLowerCase()
    .replace(/[ァ-ヶヽヾ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\p{Pd}ー〜~−]/gu, '-')
    .replace(UNSEEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ');
}
