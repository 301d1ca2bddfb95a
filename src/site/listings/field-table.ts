import { dictionaryOf, type DictionaryRow } from '../../domain/record/reference/dictionary.ts';
import type { Paper } from '../../domain/record/reference/described-papers.ts';
import { VALUE_TYPES } from '../../domain/record/reference/value-type.ts';
import type { Language } from '../../domain/text.ts';
import { dictionaryText, listNames, requiredText } from '../i18n/dictionary.ts';
import { html, type Part } from '../markup/html.ts';
import type { TableOptions } from '../paper/table.ts';

/** Returns the fields of a kind of paper as a table, drawn from its schema. */
export const fieldTable = (paper: Paper, lang: Language): TableOptions => ({
  label: paper.label[lang],
  columns: [
    { label: dictionaryText.field[lang] },
    { label: dictionaryText.key[lang] },
    { label: dictionaryText.type[lang] },
    { label: dictionaryText.required[lang] },
    { label: dictionaryText.help[lang], kind: 'wide' },
    { label: dictionaryText.example[lang], kind: 'wide' },
  ],
  rows: dictionaryOf(paper).map((row) => cells(row, lang)),
});

function cells(row: DictionaryRow, lang: Language): Part[] {
  const condition = row.condition && html`<br /><span class="soft">${row.condition[lang]}</span>`;
  return [
    row.label[lang],
    html`<code>${row.path}</code>`,
    html`${VALUE_TYPES[row.type][lang]}${row.list && dictionaryText.list[lang]}`,
    html`${requiredText[row.required][lang]}${condition}`,
    html`${row.help[lang]}${values(row, lang)}`,
    row.example &&
      html`<span lang="${/[A-Za-z]{2,} [a-z]{2,}/.test(row.example) ? 'en' : 'ja'}">${row.example}</span>`,
  ];
}

function values({ allowed, from }: DictionaryRow, lang: Language): Part {
  if (from) return html`<br /><span class="soft">${dictionaryText.from[lang]}${listNames[from][lang]}</span>`;
  if (!allowed) return null;
  const named = allowed.map(({ value, label }) => `${value} (${label[lang]})`).join(', ');
  return html`<br /><span class="soft">${dictionaryText.values[lang]}${named}</span>`;
}
