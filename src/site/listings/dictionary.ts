import { placesOf } from '../../domain/clause-places.ts';
import { dictionaryOf, type DictionaryRow } from '../../domain/record/reference/dictionary.ts';
import { PAPERS, type Paper } from '../../domain/record/reference/papers.ts';
import { VALUE_TYPES } from '../../domain/record/reference/value-type.ts';
import type { Language } from '../../domain/text.ts';
import { dictionaryText, listNames, requiredText } from '../i18n/dictionary.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { table } from '../paper/table.ts';

/** Every kind of paper with a table of its fields, drawn from the schemas; closed until it is looked for. */
export function dictionaryPage(lang: Language): Html {
  return html`${PAPERS.map((paper) => section(paper, lang))}`;
}

function section(paper: Paper, lang: Language): Html {
  const label = paper.label[lang];
  return html`<details class="paper">
    <summary><h2>${label}</h2></summary>
    <div class="paper-body" id="${paper.name}">
      <p class="lead">
        ${paper.purpose[lang]}
        <span class="soft">${placesOf(paper.clauses).join(lang === 'ja' ? '、' : ', ')}</span>
      </p>
      ${table({
        label,
        columns: [
          { label: dictionaryText.field[lang] },
          { label: dictionaryText.key[lang] },
          { label: dictionaryText.type[lang] },
          { label: dictionaryText.required[lang] },
          { label: dictionaryText.help[lang], kind: 'wide' },
          { label: dictionaryText.example[lang], kind: 'wide' },
        ],
        rows: dictionaryOf(paper).map((row) => cells(row, lang)),
      })}
    </div>
  </details>`;
}

function cells(row: DictionaryRow, lang: Language): Part[] {
  const condition = row.condition && html`<br /><span class="soft">${row.condition[lang]}</span>`;
  return [
    row.label[lang],
    html`<code>${row.path}</code>`,
    html`${VALUE_TYPES[row.type][lang]}${row.list && dictionaryText.list[lang]}`,
    html`${requiredText[row.required][lang]}${condition}`,
    html`${row.help[lang]}${values(row, lang)}`,
    row.example && html`<span lang="${/\ben$/.test(row.path) ? 'en' : 'ja'}">${row.example}</span>`,
  ];
}

function values({ allowed, from }: DictionaryRow, lang: Language): Part {
  if (from) return html`<br /><span class="soft">${dictionaryText.from[lang]}${listNames[from][lang]}</span>`;
  if (!allowed) return null;
  const named = allowed.map(({ value, label }) => `${value} (${label[lang]})`).join(', ');
  return html`<br /><span class="soft">${dictionaryText.values[lang]}${named}</span>`;
}
