/** Signs out of which people write numbers, as parts of regular expressions: half width, full width, kanji. */

/** A digit, half or full width. */
export const DIGIT = '[0-9０-９]';

/** A digit, also in kanji as telephone numbers are written upright: 〇九〇. */
export const ANY_DIGIT = '[0-9０-９〇一二三四五六七八九]';

/** Everything that stands for a hyphen, the long vowel sign among them. */
export const HYPHEN = '[-‐‑‒–—―−ー－ｰ─]';

/** What may stand between the name of a number and the number: 「口座番号：」「は」. */
export const LINK = '[ \\t\u3000:：=＝は・（(「]{0,4}';

/** Half-width digits only, from a text that may have any of the signs above. */
export function digitsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〇一二三四五六七八九]/g, (sign) => String('〇一二三四五六七八九'.indexOf(sign)))
    .replace(/[^0-9]/g, '');
}
