import type { Language } from '../../domain/text.ts';
import type { ListPage } from '../data/pages.ts';
import { listText } from '../i18n/lists.ts';
import { address, pageOf } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';

/** Pages beside the present one that have a number of their own; the first and the last always have. */
const AROUND = 2;

/** Links to the pages of a list, by number and one by one; nothing for a list of one page. */
export function pager(path: string, { page, last }: ListPage<unknown>, lang: Language): Html | null {
  if (last === 1) return null;
  const link = (to: number, words: string) => html`<a href="${address(lang, pageOf(path, to))}">${words}</a>`;
  const number = (to: number): Part =>
    html`<a
      href="${address(lang, pageOf(path, to))}"
      aria-label="${listText.page(to)[lang]}"
      ${to === page && html` aria-current="page"`}
      >${to}</a
    >`;
  const numbers = numbersOf(page, last).map((to, index, all): Part => {
    const gap = index > 0 && to - (all[index - 1] ?? to) > 1 && html`<span>…</span> `;
    return html`${gap}${number(to)} `;
  });
  return html`<nav class="pages" aria-label="${listText.pages[lang]}">
    ${page > 1 && link(page - 1, listText.previous[lang])} ${numbers}
    ${page < last && link(page + 1, listText.next[lang])}
  </nav>`;
}

/** The numbers that are shown: 1 … 6 7 8 9 10 … 20. */
export const numbersOf = (page: number, last: number): number[] =>
  Array.from({ length: last }, (_, index) => index + 1).filter(
    (one) => one === 1 || one === last || Math.abs(one - page) <= AROUND,
  );
