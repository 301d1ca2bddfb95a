import type { Language } from '../../domain/text.ts';
import { pagePaths } from '../i18n/frame.ts';
import { placesText } from '../i18n/places.ts';
import { address } from '../links.ts';
import { html, type Part } from '../markup/html.ts';

/**
 * To the same projects in the search, by the day on which something is due, where they can be ordered otherwise and
 * narrowed down. `query` is what finds them there: `theme=welfare`. Nothing where there is nothing to order.
 */
export function sortLink(query: string | undefined, count: number, lang: Language): Part {
  if (query === undefined || count < 2) return null;
  const place = `${address(lang, pagePaths.search)}?kind=project&${query}&sort=due`;
  return html`<p><a href="${place}">${placesText.sortLink[lang]}</a></p>`;
}
