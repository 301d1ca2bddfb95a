import type { Language } from '../../domain/text.ts';
import { html, type Html } from '../markup/html.ts';
import { monthText, shortDate, shortDateHtml } from '../format.ts';
import { followText } from '../i18n/follow.ts';
import { address } from '../links.ts';
import { filedLang, quoting } from '../paper/words.ts';
import type { City } from '../record/city.ts';
import { newsOf, type News } from './news.ts';

/** News by month (`2026-11`), the newest first, and so within each. */
export function newsByMonth(city: City): ReadonlyMap<string, readonly News[]> {
  const known = remembered.get(city);
  if (known) return known;
  const months = Map.groupBy(newsOf(city).all, ({ on }) => on.slice(0, 7));
  remembered.set(city, months);
  return months;
}

const remembered = new WeakMap<City, ReadonlyMap<string, readonly News[]>>();

/** So many months have a feed of their own, which a reader that was away looks through; the pages go back to the first. */
const FEEDS = 24;

/** The months that have a feed of their own, the newest first. */
export const monthsWithFeed = (city: City): readonly string[] =>
  [...newsByMonth(city).keys()].slice(0, FEEDS);

export const monthPath = (month: string): string => `/changes/${month}/`;

/** Every month in which something moved, by year. */
export function monthList(city: City, lang: Language): Html {
  const months = newsByMonth(city);
  const years = Map.groupBy(months.keys(), (month) => month.slice(0, 4));
  return html`<nav aria-label="${followText.months[lang]}">
    <h2>${followText.months[lang]}</h2>
    ${[...years].map(
      ([year, own]) =>
        html`<h3 class="small">${year}</h3>
          <ul class="filters">
            ${own.map((month) => html`<li><a href="${address(lang, monthPath(month))}" data-month="${month}">${followText.monthCount(monthText(month, lang), months.get(month)?.length ?? 0)[lang]}</a></li>`)}
          </ul>`,
    )}
  </nav>`;
}

export function newsRows(news: readonly News[], lang: Language): Html {
  return html`<ul class="rows" id="news">
    ${news.map(
      ({ on, dated, path, fragment, subject, what }) =>
        html`<li>
          <span class="row-main"
            ><a href="${address(lang, path)}${fragment}" ${subject === null ? '' : filedLang(lang)}
              >${subject ?? what[lang]}</a
            ></span
          ><span class="row-who">${subject === null ? '' : quoting(what[lang], lang)}</span
          ><span class="row-when"
            >${shortDateHtml(on, lang)}${dated !== on && html`<br /><span class="soft">${followText.dated(shortDate(dated, lang))[lang]}</span>`}</span
          >
        </li>`,
    )}
  </ul>`;
}
