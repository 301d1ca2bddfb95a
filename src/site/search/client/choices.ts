import type { Language } from '../../../domain/text.ts';
import { facetText, searchText } from '../../i18n/search.ts';
import { html, together, type Html } from '../../markup/html.ts';
import { FACETS, type Facet, type Table } from '../search-table.ts';
import type { Answer } from './answer.ts';
import type { Question } from './question.ts';

/** Facets that lie open from the beginning. */
const OPEN: ReadonlySet<Facet> = new Set(['kind', 'stage']);

/** The facets with a box to tick for each value. They are drawn once; afterwards only their numbers change. */
export function choicesHtml(table: Table, question: Question, lang: Language): Html {
  return together(
    FACETS.filter((facet) => table.columns[facet].length > 0).map((facet) =>
      one(facet, table, question, lang),
    ),
  );
}

function one(facet: Facet, table: Table, { chosen }: Question, lang: Language): Html {
  const open = OPEN.has(facet) || chosen[facet].size > 0 ? html` open` : '';
  const value = ({ key, ...label }: Table['facets'][Facet][number]) =>
    html`<li>
      <label
        ><input
          type="checkbox"
          name="${facet}"
          value="${key}"
          ${chosen[facet].has(key) ? html` checked` : ''} />
        <span>${label[lang]}</span> <span class="count"></span
      ></label>
    </li>`;
  return html`<details class="facet" data-facet="${facet}" ${open}>
    <summary>${facetText[facet][lang]} <span class="soft"></span></summary>
    <div role="group" aria-label="${facetText[facet][lang]}">
      <ul>
        ${table.facets[facet].map(value)}
      </ul>
    </div>
  </details>`;
}

/** Says how many each value leaves; a value that leaves nothing and is not chosen is not offered. */
export function countChoices(within: Element, { counts }: Answer, question: Question, lang: Language): void {
  for (const facet of FACETS) {
    const box = within.querySelector(`[data-facet="${facet}"]`);
    box?.querySelectorAll('li').forEach((item, place) => {
      const input = item.querySelector('input');
      const count = counts[facet][place] ?? 0;
      const number = item.querySelector('.count');
      if (number) number.textContent = String(count);
      if (input) input.checked = question.chosen[facet].has(input.value);
      item.hidden = count === 0 && !input?.checked;
    });
    const note = box?.querySelector('summary .soft');
    const size = question.chosen[facet].size;
    if (note) note.textContent = size > 0 ? searchText.chosen(size)[lang] : '';
    if (box instanceof HTMLElement) box.hidden = box.querySelector('li:not([hidden])') === null;
  }
}
