import type { Language } from '../../domain/text.ts';
import type { ListPage } from '../data/pages.ts';
import { listText } from '../i18n/lists.ts';
import { address, pageOf } from '../links.ts';
import { html, type Html } from '../markup/html.ts';

/** Links to the page before and the page after; nothing for a list of one page. */
export function pager(path: string, { page, last }: ListPage<unknown>, lang: Language): Html | null {
  if (last === 1) return null;
  const link = (to: number, words: string) => html`<a href="${address(lang, pageOf(path, to))}">${words}</a>`;
  return html`<nav class="pages" aria-label="${listText.pages[lang]}">
    ${page > 1 && link(page - 1, listText.previous[lang])}<span>${listText.pageAt(page, last)[lang]}</span>${page < last && link(page + 1, listText.next[lang])}
  </nav>`;
}
