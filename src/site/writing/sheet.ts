import type { Box } from '../../domain/forms/form.ts';
import type { Language } from '../../domain/text.ts';
import type { Step } from '../../domain/writing/steps.ts';
import { writingText } from '../i18n/writing.ts';
import { html, type Html, type Part } from '../markup/html.ts';

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
  const room =
    box.choices.length > 0
      ? html`<p>${box.choices.map(({ label }) => html`<span class="choice">□ ${label[lang]}</span> `)}</p>`
      : html`<div class="room ${box.entry === 'prose' ? 'tall' : ''}"></div>`;
  return html`<div class="sheet-box">
    <h3>${box.label[lang]}</h3>
    <p class="soft">${box.help[lang]}</p>
    ${room}
  </div>`;
}
