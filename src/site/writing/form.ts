import { boxId } from '../../domain/forms/box-id.ts';
import type { Box, Choice } from '../../domain/forms/form.ts';
import type { Language } from '../../domain/text.ts';
import type { Step } from '../../domain/writing/steps.ts';
import { writingText } from '../i18n/writing.ts';
import { html, type Html, type Part } from '../markup/html.ts';

/** One screen of the form: its boxes with label, help and example, as the schema has them. */
export function stepScreen({ id, title, boxes }: Step, lang: Language): Html {
  return html`<section class="step" data-step="${id}" aria-labelledby="step-${id}">
    <h2 id="step-${id}" tabindex="-1">${title[lang]}</h2>
    ${boxes.map((box) => field(box, lang))}
  </section>`;
}

const PICKED = new Set(['choices', 'confirm']);

function field(box: Box, lang: Language): Part {
  const id = boxId(box);
  const mark = html`<span class="mark"
    >${(box.required ? writingText.required : writingText.optional)[lang]}</span
  >`;
  const help = html`<p class="soft" id="${id}-help">
    ${box.help[lang]}${box.example !== null && html`<br />${writingText.example[lang]}: <span lang="ja">${box.example}</span>`}
  </p>`;
  const problem = html`<p class="problem" id="${id}-problem" hidden></p>`;
  if (PICKED.has(box.entry))
    return html`<fieldset class="box" data-box="${id}" aria-describedby="${id}-help ${id}-problem">
      <legend>${box.label[lang]} ${mark}</legend>
      ${help}${problem}${box.choices.map((choice, at) => tick(id, choice, at, lang))}
    </fieldset>`;
  return html`<div class="box" data-box="${id}">
    <label for="${id}">${box.label[lang]} ${mark}</label>
    ${help}${problem}${control(box, id, lang)}
  </div>`;
}

/** What is picked is kept as its Japanese label, as the form on GitHub sends it. */
const tick = (id: string, { label }: Choice, at: number, lang: Language): Html =>
  html`<label class="tick" for="${id}-${at}"
    ><input type="checkbox" id="${id}-${at}" name="${id}" value="${label.ja}" /> ${label[lang]}</label
  >`;

function control(box: Box, id: string, lang: Language): Html {
  const about = html`id="${id}" name="${id}" aria-describedby="${id}-help ${id}-problem"
  ${box.required && html`aria-required="true"`}`;
  switch (box.entry) {
    case 'choice':
      return html`<select ${about}>
        <option value="">${writingText.choose[lang]}</option>
        ${box.choices.map(({ label }) => html`<option value="${label.ja}">${label[lang]}</option>`)}
      </select>`;
    case 'prose':
    case 'list':
    case 'table':
    case 'paper':
      return html`<textarea ${about} rows="${box.entry === 'prose' ? 7 : 3}"></textarea>`;
    case 'date':
      return html`<input type="date" ${about} />`;
    case 'yen':
    case 'number':
      return html`<input inputmode="numeric" autocomplete="off" ${about} />`;
    default:
      return html`<input autocomplete="off" ${about} />`;
  }
}
