import type { Language } from '../../../domain/text.ts';
import { shortDateHtml } from '../../format.ts';
import { searchText } from '../../i18n/search.ts';
import { address, meetingPath, projectPath } from '../../links.ts';
import { html, type Html, type Part } from '../../markup/html.ts';
import type { Head, Table } from '../search-table.ts';
import { valuesOf } from './answer.ts';
import { marked } from './excerpt.ts';
import type { Sort } from './question.ts';

/** Where the page of a unit lies. */
export function addressOfUnit(table: Table, unit: number, lang: Language): string {
  const id = table.ids[unit] ?? '';
  const kind = table.facets.kind[valuesOf(table, 'kind', unit)[0] ?? 0]?.key;
  return address(lang, kind === 'project' ? projectPath(id) : kind === 'meeting' ? meetingPath(id) : id);
}

export interface Manner {
  readonly terms: readonly string[];
  readonly sort: Sort;
  readonly lang: Language;
}

/** One result: its title, what it is, the day by which it is ordered, and room for its passages. */
export function rowHtml(
  table: Table,
  unit: number,
  [title, by, english]: Head,
  { terms, sort, lang }: Manner,
): Html {
  const shown = lang === 'en' ? (english ?? title) : title;
  const filed = lang === 'en' && english === undefined && table.only[unit] === undefined;
  return html`<li data-unit="${unit}">
    <a class="result" ${filed ? html` lang="ja"` : ''} href="${addressOfUnit(table, unit, lang)}"
      >${marked(shown, terms)}</a
    >
    <p class="soft">
      ${about(table, unit, lang)}${by !== '' && html` <span lang="ja">${marked(by, terms)}</span>`}
      ${dayHtml(table, unit, sort, lang)}
    </p>
    ${terms.length > 0 && html`<div class="found"></div>`}
  </li>`;
}

/** The day by which results are ordered; nothing for what has none. */
function dayHtml(table: Table, unit: number, sort: Sort, lang: Language): Part {
  if (sort === 'relevance') return null;
  const day = (sort === 'due' ? table.due : table.on)[unit];
  if (!day) return null;
  const date = String(day).replace(/(....)(..)(..)/, '$1-$2-$3');
  return html`<span class="day">${sort === 'due' && searchText.due[lang]}${shortDateHtml(date, lang)}</span>`;
}

function about(table: Table, unit: number, lang: Language): Part {
  const [kind] = valuesOf(table, 'kind', unit);
  const [stage] = valuesOf(table, 'stage', unit);
  const value = stage === undefined ? table.facets.kind[kind ?? 0] : table.facets.stage[stage];
  const number = stage === undefined ? '' : ` ${table.ids[unit]}`;
  return value && html`<span class="tag ${value.tone ?? ''}">${value[lang]}</span>${number}`;
}
