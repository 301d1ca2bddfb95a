import { together, type Part } from './html.ts';

/** What a piece of a page says, without its tags: for feeds, calendars and comparisons. */
export const plainText = (part: Part): string =>
  together([part])
    .text.replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => SIGNS[entity] ?? entity);

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
