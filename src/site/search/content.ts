import type { Language } from '../../domain/text.ts';
import { pageNames, pagePaths, type PageName } from '../i18n/frame.ts';
import { searchText, sortText } from '../i18n/search.ts';
import { address } from '../links.ts';
import { html, type Html } from '../markup/html.ts';

/** Lists that lead to everything without the search. */
const LISTS: readonly PageName[] = [
  ...(['projects', 'themes', 'sections', 'proposers', 'meetings', 'council', 'obligations'] as const),
  ...(['activities', 'changes', 'statistics', 'propose', 'easy', 'glossary', 'rules', 'data'] as const),
];

/** The page of the search. Without its script it explains itself and leads to the lists. */
export function searchPage(lang: Language): Html {
  const link = (page: PageName) =>
    html`<li><a href="${address(lang, pagePaths[page])}">${pageNames[page][lang]}</a></li>`;
  return html`<p class="lead">${searchText.lead[lang]}</p>
    <noscript>
      <div class="note">
        <p>${searchText.noScript[lang]}</p>
        <ul>
          ${LISTS.map(link)}
        </ul>
        <p>${searchText.noScriptFind[lang]}</p>
      </div>
    </noscript>
    <div class="search" data-search data-state="loading">
      <form role="search" data-part="form" action="${address(lang, pagePaths.search)}">
        <div class="words">
          <label for="words">${searchText.label[lang]}</label>
          <div class="entry-line">
            <input
              type="search"
              id="words"
              name="q"
              data-part="words"
              autocomplete="off"
              enterkeyhint="search"
              aria-describedby="words-hint"
            />
            <button class="button" type="submit">${searchText.find[lang]}</button>
          </div>
          <p class="soft" id="words-hint">
            ${searchText.hint[lang]} <span class="keys">${searchText.keys[lang]}</span>
          </p>
        </div>
        <div class="columns">
          <details class="narrow" data-part="narrow" hidden>
            <summary>${searchText.narrow[lang]}</summary>
            <div data-part="choices"></div>
            <button class="plain" type="button" data-part="clear" hidden>${searchText.clear[lang]}</button>
          </details>
          <div class="answer">
            <h2 class="aside-only">${searchText.results[lang]}</h2>
            <div class="over">
              <p role="status" data-part="status" tabindex="-1">${searchText.loading[lang]}</p>
              <label class="sort"
                >${searchText.sort[lang]}
                <select name="sort" data-part="sort">
                  ${Object.entries(sortText).map(([key, label]) => html`<option value="${key}">${label[lang]}</option>`)}
                </select></label
              >
            </div>
            <button class="button" type="button" data-part="retry" hidden>${searchText.retry[lang]}</button>
            <div class="note" data-part="advice" hidden></div>
            <ol class="hits" data-part="list"></ol>
            <button class="button" type="button" data-part="more" hidden>${searchText.more[lang]}</button>
          </div>
        </div>
      </form>
    </div>`;
}
