import { DEEPEST } from './overload.ts';

const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));

/** Blanks and the signs of quotations and lists, with which a line begins: each level takes one at least. */
const LEADING = codesOf(' \t>*+-.)0123456789');

/** Emphasis, links, strikes and tags, which nest within one paragraph only. */
const INLINE = codesOf('*_~[<');

const NEWLINE = 10;

/**
 * Whether a text has signs enough, at the start of a line or in one paragraph, to be nested deeper than allowed.
 * Most papers have not, and need no parser to be told so.
 */
export function mayBeDeep(text: string): boolean {
  let leading = 0;
  let inline = 0;
  let atStart = true;
  let blank = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      if (blank) inline = 0;
      leading = 0;
      atStart = true;
      blank = true;
      continue;
    }
    if (code > 127) {
      atStart = false;
      blank = false;
      continue;
    }
    atStart &&= LEADING.has(code);
    blank &&= code === 32 || code === 9 || code === 13;
    if (atStart && ++leading > DEEPEST) return true;
    if (INLINE.has(code) && ++inline > DEEPEST) return true;
  }
  return false;
}
