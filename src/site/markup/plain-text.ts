import { together, type Part } from './html.ts';

/** What a piece of a page says, without its tags: for feeds, calendars and comparisons. */
export const plainText = (part: Part): string => unescaped(together([part]).text.replace(/<[^>]*>/g, ''));

/** Text of an element as it is read. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => SIGNS[entity] ?? entity);

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
