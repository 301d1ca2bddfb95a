import { together, type Part } from './html.ts';
import { unescaped } from './plain-text.ts';

/** Elements within a line of text; every other tag ends a block. */
const INLINE =
  /<\/?(?:a|b|bdi|bdo|cite|code|del|em|i|ins|kbd|mark|q|rb|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr)\b[^>]*>/g;

/** Readings above kanji, and the brackets that stand for them where they cannot be shown. */
const READINGS = /<(rt|rp)\b[^>]*>.*?<\/\1>/gs;

/** The texts of a piece of markup, block by block, as one reads them: without tags, and without readings above kanji. */
export function blocksOf(markup: string): string[] {
  if (!/[<&]/.test(markup)) return [markup];
  return markup
    .replace(READINGS, '')
    .replace(INLINE, '')
    .split(/<[^>]*>/)
    .map(unescaped)
    .filter((block) => block.trim() !== '');
}

/** Returns the texts of a phrase, block by block. */
export const textsOf = (part: Part): string[] =>
  typeof part === 'string' ? [part] : blocksOf(together([part]).text);

/** The same text with the readings in the place of the kanji under them. */
export const spoken = (markup: string): string =>
  markup.replace(/<ruby>.*?<\/ruby>/gs, (ruby) =>
    [...ruby.matchAll(/<rt\b[^>]*>(.*?)<\/rt>/gs)].map(([, reading]) => reading).join(''),
  );
