import type { Language } from '../../domain/text.ts';
import { frameText, pageNames, pagePaths, type PageName } from '../i18n/frame.ts';
import { address } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { city } from '../record/city.ts';
import { staleNote } from './stale.ts';

const MAIN: readonly PageName[] = [
  'projects',
  'obligations',
  'meetings',
  'council',
  'activities',
  'statistics',
  'follow',
  'propose',
];

/** The head of a page: where one is, the search, the other language, and the main pages. */
export function siteHead(lang: Language, path: string, section: PageName | undefined): Html {
  const other: Language = lang === 'ja' ? 'en' : 'ja';
  const { programme, today } = city();
  return html`<header class="site-head">
    ${programme.demonstration && html`<p class="banner">${programme.demonstration[lang]}</p>`}
    ${staleNote(programme, today, lang)}
    <div class="within">
      <a class="site-name" href="${address(lang, '/')}"
        >${frameText.siteName[lang]}
        <small>${frameText.siteLine(programme.municipality.name[lang])[lang]}</small></a
      >
      ${section !== 'search' && searchBox(lang)}
      <a class="language" href="${address(other, path)}" hreflang="${other}" lang="${other}"
        >${frameText.otherLanguage[lang]}</a
      >
      <nav class="site-nav" aria-label="${frameText.navigation[lang]}">
        <ul>
          ${MAIN.map((page) => html`<li><a href="${address(lang, pagePaths[page])}" ${current(page, path, section)}>${pageNames[page][lang]}</a></li>`)}
        </ul>
      </nav>
    </div>
  </header>`;
}

const current = (page: PageName, path: string, section: PageName | undefined): Part =>
  page !== section ? '' : path === pagePaths[page] ? html` aria-current="page"` : html` aria-current="true"`;

const searchBox = (lang: Language): Html =>
  html`<form class="site-search" role="search" action="${address(lang, pagePaths.search)}">
    <input
      type="search"
      name="q"
      aria-label="${frameText.searchFor[lang]}"
      placeholder="${frameText.searchFor[lang]}"
      autocomplete="off"
    />
    <button type="submit">
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <circle cx="10.5" cy="10.5" r="6.5"></circle>
        <path d="m15.5 15.5 5.5 5.5"></path></svg
      ><span class="aside-only">${pageNames.search[lang]}</span>
    </button>
  </form>`;
