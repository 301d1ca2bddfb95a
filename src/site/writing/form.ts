import { boxId, type Box, type Choice, type Column } from '../../domain/forms/form.ts';
import { CHOOSE } from '../../domain/forms/no-answer.ts';
import type { Entry } from '../../domain/schema/field.ts';
import { LONGEST } from '../../domain/schema/values.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import type { Language, Text } from '../../domain/text.ts';
import type { Given } from '../../domain/writing/given.ts';
import type { Step } from '../../domain/writing/screens.ts';
import { FORM_MEANINGS } from '../i18n/form-meanings.ts';
import { pageNames, pagePaths } from '../i18n/frame.ts';
import { writingText } from '../i18n/writing.ts';
import { address } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';

/** What a screen is drawn with beside its boxes. */
export interface Drawn {
  readonly lang: Language;
  readonly programme: Programme;
  /** The form as it is asked before anything was answered: the browser shows and hides as one goes on. */
  readonly first: Pick<Given, 'form'>;
}

/**
 * One screen of the form: its boxes with label, help and example, as the schema has them. It is hidden until the
 * browser shows it, one at a time.
 */
export function stepScreen({ id, title, boxes }: Step, drawn: Drawn): Html {
  const { lang } = drawn;
  return html`<section class="step" data-step="${id}" aria-labelledby="step-${id}" hidden>
    <h2 id="step-${id}" tabindex="-1">${title[lang]}</h2>
    ${DUE_ON.has(id) && html`<p class="live" data-days></p>`}
    ${boxes.map((box) => [field(box, drawn), decidesRound(box) && html`<p class="live" data-days></p>`])}
    ${WITH_SUM.has(id) && html`<p id="writing-sum" class="live" role="status"></p>`}
    ${boxes.some(({ entry }) => entry === 'prose') && html`<p class="soft">${howToWrite(lang)}</p>`}
  </section>`;
}

/** The screen of a report that says until when it is due (C25). */
const DUE_ON: ReadonlySet<string> = new Set(['year']);

/** How a text may be written is a page of its own; it opens beside the form. */
const howToWrite = (lang: Language): Part =>
  html`<a href="${address(lang, pagePaths.markdown)}" target="_blank" rel="noopener"
    >${pageNames.markdown[lang]}</a
  >`;

/** The screens of money, on which the browser says how it adds up. */
const WITH_SUM: ReadonlySet<string> = new Set(['budget', 'settlement']);

/** With this answer the round is known, and said beside it (C06). */
const decidesRound = ({ target }: Box): boolean =>
  target.is === 'field' && target.field === 'budget.needsCityFunds';

/** What to write. When one must is said by the mark beside the label, which follows the answers. */
function helpOf({ entry, help, description, target }: Box, lang: Language): string {
  if (target.is === 'field' && target.field === 'eligibility') return writingText.conditions[lang];
  const own = entry === 'confirm' ? null : description;
  return (own?.help ?? help)[lang];
}

const WITHOUT_EXAMPLE: ReadonlySet<Box['entry']> = new Set(['table', 'date']);

const PICKED = new Set(['choices', 'confirm']);

function field(box: Box, drawn: Drawn): Part {
  const { lang, first } = drawn;
  const id = boxId(box);
  const asked = first.form.boxes.find((one) => boxId(one) === id);
  const own = asked ?? box;
  const isHidden = !asked && html`hidden`;
  const help = html`<p class="soft" id="${id}-help">
    ${helpOf(box, lang)}${terms(box, lang)}${!WITHOUT_EXAMPLE.has(box.entry) && example(box.example, lang)}
  </p>`;
  const problem = html`<p class="problem" id="${id}-problem" hidden></p>`;
  const legend = html`<legend>${box.label[lang]} ${mark(own, lang)}</legend>`;
  const meanings = explained(box, lang);
  if (box.entry === 'table')
    return html`<fieldset
      class="box"
      data-box="${id}"
      aria-describedby="${id}-help ${id}-problem"
      ${isHidden}
    >
      ${legend}${help}${problem}${rows(own, id, lang)}
    </fieldset>`;
  if (PICKED.has(box.entry))
    return html`<fieldset
      class="box"
      data-box="${id}"
      aria-describedby="${id}-help ${id}-problem"
      ${isHidden}
    >
      ${legend}${help}${problem}${box.choices.map((choice, at) => tick(id, choice, at, drawn, own))}
    </fieldset>`;
  return html`<div class="box" data-box="${id}" ${isHidden}>
    <label for="${id}">${box.label[lang]} ${mark(own, lang)}</label>
    ${help}${meanings}${problem}${control(own, html`id="${id}" name="${id}" aria-describedby="${id}-help ${id}-problem"`, lang)}
  </div>`;
}

/** The forms of a project are explained where one of them is wished for (C20). */
const explained = ({ target, choices }: Box, lang: Language): Part =>
  target.is === 'field' &&
  target.field === 'desiredForm' &&
  html`<dl class="meanings">
    ${choices.flatMap(({ value, label }) => {
      const meaning = FORM_MEANINGS[value];
      return meaning
        ? [
            html`<dt>${label[lang]}</dt>
              <dd>${meaning[lang]}</dd>`,
          ]
        : [];
    })}
  </dl>`;

/** What is accepted is a page of its own; it opens beside the form, which keeps what was typed. */
const terms = ({ description }: Box, lang: Language): Part =>
  description?.from === 'terms' &&
  html` <a href="${address(lang, '/purpose/')}" target="_blank" rel="noopener"
    >${writingText.terms[lang]}</a
  >`;

const mark = ({ required }: Pick<Box, 'required'>, lang: Language): Html =>
  html`<span class="mark">${(required ? writingText.required : writingText.optional)[lang]}</span>`;

const example = (typed: string | null, lang: Language): Part =>
  typed !== null && html`<br />${writingText.example[lang]}: <span lang="ja">${typed}</span>`;

/** What is picked is kept as its Japanese label, as the form on GitHub sends it. */
const tick = (id: string, { value, label }: Choice, at: number, drawn: Drawn, { choices }: Box): Html =>
  html`<label class="tick" for="${id}-${at}" ${!choices.some((one) => one.value === value) && html`hidden`}
    ><input type="checkbox" id="${id}-${at}" name="${id}" value="${label.ja}" />
    ${nameOf(id, value, label, drawn)[drawn.lang]}</label
  >`;

/** A condition stands before those only who confirm it, and need not say who they are. */
const nameOf = (id: string, value: string, label: Text, { programme }: Drawn): Text =>
  (id === 'eligibility' && programme.eligibility.find(({ key }) => key === value)?.label) || label;

/** A table is typed entry by entry, each cell in a box of its own; the browser makes rows of this pattern. */
const rows = ({ columns, required }: Box, id: string, lang: Language): Html =>
  html`<div data-rows="${id}" ${required && html`data-required`}></div>
    <template id="${id}-row">
      <fieldset class="row">
        <legend></legend>
        <p class="agreed soft"></p>
        <p class="problem" hidden></p>
        ${columns.map((column, at) => cell(column, at, lang))}
        <p><button type="button" class="quiet" data-take>${writingText.takeRow[lang]}</button></p>
      </fieldset>
    </template>
    <p><button type="button" class="quiet" data-add="${id}">${writingText.addRow[lang]}</button></p>`;

const cell = (column: Column, at: number, lang: Language): Html =>
  html`<div class="cell" data-column="${column.field}">
    <label
      >${column.label[lang]} ${mark(column, lang)}
      ${control({ choices: [], ...column }, html`data-cell="${at}"`, lang)}</label
    >${column.help && html`<p class="help soft">${column.help[lang]}</p>`}
  </div>`;

interface Asked {
  readonly entry: Box['entry'] | Entry;
  readonly required: boolean;
  readonly choices: readonly Choice[];
}

function control({ entry, required, choices }: Asked, about: Html, lang: Language): Html {
  const most = entry === 'line' || entry === 'prose' ? LONGEST[entry] : null;
  const own = html`${about} ${required && html`aria-required="true"`}
  ${most !== null && html`data-most="${most}"`} ${entry === 'yen' && html`data-yen`}`;
  switch (entry) {
    case 'choice':
      return html`<select ${own}>
        <option value="">${CHOOSE[lang]}</option>
        ${choices.map(({ label }) => html`<option value="${label.ja}">${label[lang]}</option>`)}
      </select>`;
    case 'prose':
    case 'list':
    case 'table':
    case 'paper':
      return html`<textarea ${own} rows="${entry === 'prose' ? 7 : 3}"></textarea>`;
    case 'date':
      return html`<input type="date" ${own} />`;
    case 'yen':
    case 'number':
      return html`<input inputmode="numeric" autocomplete="off" ${own} />`;
    default:
      return html`<input autocomplete="off" ${own} />`;
  }
}
