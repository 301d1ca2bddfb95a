import { HYPHEN } from './signs.ts';

const SIGNS = '〇一二三四五六七八九';
const EVERY_HYPHEN = new RegExp(HYPHEN, 'g');

/** How addresses are compared: from the town on, numbers joined by hyphens. 鎌倉市御成町十八番十号 is `御成町18-10`. */
export function placeOf(text: string): string {
  return text
    .replace(/[〇一二三四五六七八九十百]+(?=丁目|番|号|の|$)/g, (number) => String(valueOf(number)))
    .replace(/^.*[都道府県市区郡]/, '')
    .replace(/\s/g, '')
    .replace(/丁目|番地?の?|の(?=\d)/g, '-')
    .replace(EVERY_HYPHEN, '-')
    .replace(/-?号?$/, '');
}

/** The value of a number in kanji, up to 999: 二十五 or 二五. */
function valueOf(number: string): number {
  let [whole, last] = [0, 0];
  for (const sign of number) {
    if (sign === '十' || sign === '百') [whole, last] = [whole + (last || 1) * (sign === '十' ? 10 : 100), 0];
    else last = last * 10 + SIGNS.indexOf(sign);
  }
  return whole + last;
}
