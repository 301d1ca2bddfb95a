import type { Text } from '../text.ts';

/** An encoding in which lists are saved in Japan, by its label in the Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasMark: boolean;
}

/**
 * Returns the text of a file, and the encoding that was found: by the byte order mark, else by what the bytes can be. What
 * Excel in Japan saves as "CSV" is Windows code page 932, which the Encoding Standard calls shift_jis (with ①, ㈱ and 髙).
 * Bytes that are wrong in every encoding become U+FFFD in the one that has fewest of them, so that their place can be told.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { ...decodeAs(marked.encoding, bytes), hasMark: true };
  const wide = wideOrder(bytes);
  if (wide) return { ...decodeAs(wide, bytes), hasMark: false };
  const utf8 = decodeAs('utf-8', bytes);
  const isEscaped = utf8.text.includes('\u001B$') || utf8.text.includes('\u001B(J');
  if (isEscaped) return { ...decodeAs('iso-2022-jp', bytes), hasMark: false };
  const tried = [utf8, decodeAs('shift_jis', bytes), decodeAs('euc-jp', bytes)];
  const best = tried.reduce((least, one) => (strange(one.text) < strange(least.text) ? one : least));
  return { ...best, hasMark: false };
}

const MARKS: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

const decodeAs = (encoding: Encoding, bytes: Uint8Array) => ({
  encoding,
  text: new TextDecoder(encoding).decode(bytes),
});

/**
 * UTF-16 without its mark: a list has line ends or separators, whose other byte is 0. Binary files have zeros on both sides.
 */
function wideOrder(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const looked = bytes.subarray(0, 4096);
  looked.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 || even + odd === 0) return null;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : null;
}

/** Returns how much in a text no list would have: bytes without a meaning count most, half-width kana (EUC-JP read as another) least. */
function strange(text: string): number {
  let sum = 0;
  for (const [sign] of text.matchAll(/[\uFFFD\uE000-\uF8FF\uFF61-\uFF9F\u0080-\u009F]/g)) {
    if (sign === '\uFFFD') sum += 100;
    else sum += sign >= '\uFF61' && sign <= '\uFF9F' ? 1 : 10;
  }
  return sum;
}

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  shift_jis: 'CP932',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP',
};

/** Returns what people call the encoding. */
export function encodingName({ encoding, hasMark }: Decoded): Text {
  const name = NAMES[encoding];
  if (encoding === 'shift_jis')
    return {
      ja: `${name}（Shift_JIS、日本語版の Excel の CSV）`,
      en: `${name} (Shift_JIS, as Excel in Japan saves CSV)`,
    };
  if (!hasMark) return { ja: name, en: name };
  return { ja: `${name}（BOM 付き）`, en: `${name} with BOM` };
}
