import type { Language } from '../../domain/text.ts';
import type { SiteFile } from '../files/file.ts';
import { html, type Html } from '../markup/html.ts';
import { shortDateHtml } from '../format.ts';
import { address } from '../links.ts';
import { filedLang } from '../paper/words.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/digest.ts';
import { allNews, type News } from './news.ts';

/** News by month (`2026-11`), the newest first, and so within each. */
export const newsByMonth = (city: City): ReadonlyMap<string, readonly News[]> =>
  Map.groupBy(allNews(city), ({ on }) => on.slice(0, 7));

export const monthPath = (month: string): string => `/changes/${month}/`;

/** 2026年11月; November 2026. */
export const monthName = (month: string, lang: Language): string =>
  new Intl.DateTimeFormat(lang === 'ja' ? 'ja-JP' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'Asia/Tokyo',
  }).format(new Date(`${month}-15T12:00:00+09:00`));

export function newsRows(news: readonly News[], lang: Language): Html {
  return html`<ul class="rows" id="news">
    ${news.map(
      ({ on, path, fragment, subject, what }) =>
        html`<li>
          <span class="row-main"
            ><a href="${address(lang, path)}${fragment}" ${subject === null ? '' : filedLang(lang)}
              >${subject ?? what[lang]}</a
            ></span
          ><span class="row-who">${subject === null ? '' : what[lang]}</span
          ><span class="row-when">${shortDateHtml(on, lang)}</span>
        </li>`,
    )}
  </ul>`;
}

/** News of a month for the page on which days are chosen; the list of months is in `changes/months.json`. */
export function* monthFiles(city: City): Iterable<SiteFile> {
  const months = newsByMonth(city);
  const names = [...months.keys()];
  yield {
    path: 'changes/months.json',
    key: pageKey(city, 'ja', names),
    make: () => JSON.stringify(names),
  };
  for (const [month, news] of months)
    yield {
      path: `changes/${month}.json`,
      key: pageKey(city, 'ja', news),
      make: () =>
        JSON.stringify(
          news.map(({ on, path, fragment, subject, what }) => ({ on, path: path + fragment, subject, what })),
        ),
    };
}
