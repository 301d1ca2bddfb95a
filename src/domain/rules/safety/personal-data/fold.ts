import { urlsIn } from '../../../prose/inline-rules.ts';

/** A text as the eye takes it, with the way back to what was typed. */
export interface Folded {
  readonly text: string;
  /** Where in the text that was typed a place of the folded one lies, in UTF-16 units. */
  readonly sourceOf: (offset: number) => number;
}

/**
 * What the eye takes for something else: references and escapes that GitHub or YAML undo, half-width kana with their
 * marks, and any other sign but kana, kanji and their common punctuation, which stay as they are. Without the flag `u` the
 * search is several times as fast; the two halves of a code point above U+FFFF are taken together all the same.
 */
const SIGN =
  /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{3,8});|\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[!-/:-@[-`{-~])|[ｦ-ﾝ][ﾞﾟ]|[\ud800-\udbff][\udc00-\udfff]|[^\0-\x7fぁ-ゖァ-ヺーヽ-ヿ一-鿿、。「」『』【】]/g;

/** References that stand for a sign of a number or an address. */
const NAMED: Readonly<Record<string, string>> = {
  commat: '@',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  period: '.',
  lowbar: '_',
  sol: '/',
  colon: ':',
  lpar: '(',
  rpar: ')',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  shy: '',
};

/** Digits in discs, which Unicode does not call compatible with the digits in them. */
const DISCS = new Map(
  [
    ['❶', 1],
    ['➀', 1],
    ['➊', 1],
    ['⓵', 1],
    ['⓿', 0],
    ['🄋', 0],
    ['🄌', 0],
  ].flatMap(([sign, first]) =>
    Array.from({ length: first === 0 ? 1 : 9 }, (_, n) => [
      String.fromCodePoint((String(sign).codePointAt(0) ?? 0) + n),
      String(Number(first) + n),
    ]),
  ) as [string, string][],
);

const seen = new Map<string, string>();

/**
 * Folds a text to one width: every digit of whatever script becomes 0–9, every dash a hyphen, what is invisible goes, what
 * is escaped is undone. The digits of web addresses become `\uFFFC`: they are no telephone numbers; addresses end where
 * those of the page do, before Japanese.
 */
export function fold(typed: string): Folded {
  const folded: number[] = [0];
  const source: number[] = [0];
  let [text, done] = ['', 0];
  const plain = withoutUrls(typed);
  SIGN.lastIndex = 0;
  for (let found = SIGN.exec(plain); found; found = SIGN.exec(plain)) {
    const sign = found[0];
    let now = seen.get(sign);
    if (now === undefined) {
      now = folding(sign);
      if (seen.size < 10_000) seen.set(sign, now);
    }
    text += plain.slice(done, found.index);
    text += now;
    done = found.index + sign.length;
    if (now.length === sign.length) continue;
    folded.push(text.length);
    source.push(done);
  }
  text += plain.slice(done);
  return {
    // A kanji one between digits is a hyphen that was typed on a keyboard for kana.
    text: text.replace(/(?<=[0-9])一(?=[0-9])/g, '-').replace(LETTERS, zeros),
    sourceOf: (offset) => {
      let [low, high] = [0, folded.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((folded[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const at = (source[low] ?? 0) + offset - (folded[low] ?? 0);
      return Math.min(at, source[low + 1] ?? typed.length);
    },
  };
}

/** Groups like those of a telephone number in which the letter O stands for some of the digits. */
const LETTERS = /(?<![A-Za-z0-9])[0-9OoОо]{2,4}-[0-9OoОо]{2,4}-[0-9OoОо]{4}(?![A-Za-z0-9])/g;

const zeros = (number: string): string =>
  number.replace(/[^0-9]/g, '').length >= 6 ? number.replace(/[OoОо]/g, '0') : number;

function folding(sign: string): string {
  if (sign.startsWith('&')) {
    const name = sign.slice(1, -1);
    if (!name.startsWith('#')) return NAMED[name] ?? sign;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? folding(String.fromCodePoint(code))
      : sign;
  }
  if (sign.startsWith('\\') && sign.length > 2)
    return folding(String.fromCharCode(Number.parseInt(sign.slice(2), 16)));
  if (sign.startsWith('\\') && sign.length === 2) return sign.slice(1);
  if (/^[\p{Cf}\p{Mn}\p{Me}]$/u.test(sign)) return '';
  if (/^[\u0085\u2028\u2029]$/.test(sign)) return '\n';
  if (sign === '〜') return '~';
  const disc = DISCS.get(sign);
  if (disc !== undefined) return disc;
  const wide = sign.normalize('NFKC');
  if (/^[\p{Pd}−⁃─━➖]$/u.test(wide)) return '-';
  return /^\p{Nd}$/u.test(wide) ? digitOf(wide) : wide;
}

/** Returns the value of a digit. Each script has its ten side by side, so that those before it tell its value. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}

/** Returns a text with every web address blotted out but for the mail addresses in it, which people paste in forms' addresses. */
function withoutUrls(text: string): string {
  let kept = '';
  let done = 0;
  for (const { start, end } of urlsIn(text)) {
    kept += text.slice(done, start) + blotted(text.slice(start, end));
    done = end;
  }
  return done === 0 ? text : kept + text.slice(done);
}

function blotted(url: string): string {
  const path = url.indexOf('/', url.indexOf('://') + 3);
  if (path < 0 || !/@|%40/.test(url.slice(path))) return '\uFFFC'.repeat(url.length);
  return (
    '\uFFFC'.repeat(path) +
    url
      .slice(path)
      .replace(/[0-9]{4,}(?![A-Za-z0-9._-]{0,64}(?:@|%40))/g, (digits) => '\uFFFC'.repeat(digits.length))
  );
}
