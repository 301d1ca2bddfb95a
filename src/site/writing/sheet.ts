import type { Box } from '../../domain/forms/form.ts';
import type { Language } from '../../domain/text.ts';
import type { Step } from '../../domain/writing/screens.ts';
import { writingText } from '../i18n/writing.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { table } from '../paper/table.ts';

/** The basic sheet for somebody who writes by hand: labels, help, and room to write; choices to be ticked. */
export function sheet(steps: readonly Step[], lang: Language): Html {
  return html`<article class="sheet">
    <p class="letter-right">${writingText.sheetDate[lang]}</p>
    ${steps.map(
      ({ title, boxes }) =>
        html`<section>
          <h2>${title[lang]}</h2>
          ${boxes.map((box) => line(box, lang))}
        </section>`,
    )}
  </article>`;
}

function line(box: Box, lang: Language): Part {
  return html`<div class="sheet-box">
    <h3>${box.label[lang]}</h3>
    <p class="soft">${box.help[lang]}</p>
    ${room(box, lang)}
  </div>`;
}

/** Rows of a table that a sheet has room for. */
const ROWS = 5;

function room({ label, entry, choices, columns }: Box, lang: Language): Html {
  if (choices.length > 0)
    return html`<p>${choices.map(({ label }) => html`<span class="choice">□ ${label[lang]}</span> `)}</p>`;
  if (columns.length === 0) return html`<div class="room ${entry === 'prose' ? 'tall' : ''}"></div>`;
  return html`<div class="table-room">
    ${table({
      label: label[lang],
      columns: columns.map((column) => ({ label: column.label[lang] })),
      rows: Array.from({ length: ROWS }, () => columns.map(() => null)),
      named: false,
    })}
  </div>`;
}
