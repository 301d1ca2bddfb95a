import { NONE } from '../../domain/forms/no-answer.ts';
import { html, type Html } from '../../site/markup/html.ts';
import { prose } from '../../site/prose/prose.ts';
import { boxName } from './filled-form.ts';
import type { FormElement, IssueForm } from './issue-form.ts';
import { textArea } from './layout.ts';

/** A form with what is filled in so far; `missing` are the labels that GitHub would ask for. */
export function renderForm(form: IssueForm, fields: URLSearchParams, missing: readonly string[] = []): Html {
  return html`<p>${form.description}</p>
    ${
      missing.length > 0 &&
      html`<div class="missing" role="alert">
        <p>まだ書かれていない必須の項目があります。</p>
        <ul>
          ${missing.map((label) => html`<li>${label}</li>`)}
        </ul>
      </div>`
    }
    <form method="post">
      <p class="question">
        <label for="title">題名</label>
        <input id="title" name="title" required value="${fields.get('title')}" />
      </p>
      ${form.elements.map((element, at) => question(element, at, fields))}
      <p><button type="submit">この内容で出す</button></p>
    </form>`;
}

function question(element: FormElement, at: number, fields: URLSearchParams): Html {
  if (element.type === 'markdown') return html`<div class="note">${prose(element.value, 2)}</div>`;
  const name = boxName(at);
  if (element.type === 'checkboxes')
    return group(
      element,
      element.options.map(({ label, required }, option) =>
        tick(boxName(at, option), 'on', label, fields.has(boxName(at, option)), required),
      ),
    );
  if (element.type === 'dropdown' && element.multiple)
    return group(
      element,
      element.options.map(({ label }) => tick(name, label, label, fields.getAll(name).includes(label))),
    );
  return html`<div class="question">
    <label for="${name}">${element.label}${mustBe(element.required)}</label>
    ${help(element, `${name}-help`)}${box(element, name, fields.get(name) ?? '')}
  </div>`;
}

function box(element: FormElement, name: string, value: string): Html {
  const described = element.description !== null && html`aria-describedby="${name}-help"`;
  if (element.type === 'dropdown')
    return html`<select id="${name}" name="${name}" ${described} ${element.required && REQUIRED}>
      ${!element.required && html`<option value="">${NONE}</option>`}
      ${element.options.map(({ label }) =>
        label === value ? html`<option selected>${label}</option>` : html`<option>${label}</option>`,
      )}
    </select>`;
  if (element.type === 'input')
    return html`<input
      id="${name}"
      name="${name}"
      value="${value}"
      placeholder="${element.placeholder}"
      ${described}
      ${element.required && REQUIRED}
    />`;
  return textArea(
    name,
    value,
    6,
    html`placeholder="${element.placeholder}" ${described} ${element.required && REQUIRED}`,
  );
}

const REQUIRED = html`required`;

const group = (element: FormElement, ticks: readonly Html[]): Html =>
  html`<fieldset class="question">
    <legend>${element.label}${mustBe(element.required)}</legend>
    ${help(element)}${ticks}
  </fieldset>`;

const tick = (name: string, value: string, label: string, checked: boolean, required = false): Html =>
  html`<label class="tick">
    <input
      type="checkbox"
      name="${name}"
      value="${value}"
      ${checked && html` checked`}${required && html` required`}
    />
    <span>${label}${mustBe(required)}</span>
  </label>`;

const mustBe = (required: boolean): Html | false => required && html` <em>（必須）</em>`;

const help = ({ description }: FormElement, id?: string): Html | false =>
  description !== null && html`<div class="help" ${id && html`id="${id}"`}>${prose(description, 3)}</div>`;
