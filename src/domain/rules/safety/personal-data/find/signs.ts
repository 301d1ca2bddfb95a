/** Signs out of which people write numbers in a folded text (`fold.ts`), as parts of regular expressions. */

export const DIGIT = '[0-9]';

/** Without one of these most texts need not be searched for a number. */
export const ARABIC = /[0-9]/;

/** A digit, also in kanji as telephone numbers are written upright: 〇九〇. */
export const ANY_DIGIT = '[0-9〇零一二三四五六七八九]';

/** What stands for a hyphen: the long vowel sign is beside it on the keyboard. */
export const HYPHEN = '[-ー]';

/** What may stand between the name of a number and the number: 「口座番号：」「は」, the bar of a table, a line's end. */
export const LINK = '[ \\t\\r\\n:=は・(「|*_>→]{0,6}';

/** Returns half-width digits only, from a folded text. */
export function digitsOf(text: string): string {
  return text
    .replaceAll('零', '〇')
    .replace(/[〇一二三四五六七八九]/g, (sign) => String('〇一二三四五六七八九'.indexOf(sign)))
    .replace(/[^0-9]/g, '');
}
