/** What folding gives: the text as it is compared, and where each of its code units stood in the original. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** Characters that people write for each other although Unicode keeps them apart. */
const SAME: Readonly<Record<string, string>> = { 髙: '高', 﨑: '崎', 𠮷: '吉', 濵: '浜', 濱: '浜' };

const SPACE = 0x20;
const COMMA = 0x2c;

/**
 * Brings a text to the form in which it is compared: NFKC, lower case, katakana as hiragana, every dash, wave and long
 * vowel as one sign, spaces as one, no commas within numbers. `put` takes each code unit with its place in the original.
 */
export function fold(text: string, put: (code: number, from: number) => void): void {
  let last = SPACE;
  for (let at = 0; at < text.length;) {
    const width = clusterAt(text, at);
    const code = width === 1 ? simple(text.charCodeAt(at)) : COMPLEX;
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

/** The folded text alone. */
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

/** The words of a query; each must be there. */
export function termsOf(query: string): string[] {
  return [...new Set(folded(query).split(' ').filter(Boolean))];
}

const COMPLEX = 0xffff;
const known = new Uint16Array(0x10000);

/** The folded code unit of a character that folds to just one; `COMPLEX` otherwise. */
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
  return (SAME[cluster] ?? cluster)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶヽヾ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\p{Pd}ー〜~−]/gu, '-')
    .replace(UNSEEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ');
}
