import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import { offeredBy } from '../../domain/programme/questions.ts';
import { choiceLabels } from '../../domain/record/party.ts';
import { clockText, dateText, numberText, yenText } from '../format.ts';
import { YES_NO_LABELS } from '../../domain/record/kinds/shared.ts';
import { html, type Part } from '../markup/html.ts';
import { webUrl } from '../../domain/prose/url.ts';
import type { Shape } from './shape.ts';
import { filed, fromList, type Words } from './words.ts';

/** Fields whose value is the id of something that the project itself names. */
const OWN_ITEMS: ReadonlySet<string> = new Set(['indicator', 'line', 'done']);

/** One short value as people read it: choices by their labels, dates and money written out. */
export function shortValue(value: unknown, shape: Shape, words: Words): Part {
  if (Array.isArray(value)) return listed(value, shape, words);
  if (value === null || value === undefined || value === '') return null;
  const choices = shape.description?.choices;
  const label = choices && choiceLabels(choices, words.programme)[String(value)];
  if (label) return label[words.lang];
  if (typeof value === 'boolean') return YES_NO_LABELS[`${value}`][words.lang];
  if (typeof value === 'number') return numeric(value, shape, words);
  if (typeof value === 'object') return confirmed(value, shape, words);
  return typeof value === 'string' ? textual(value, shape, words) : null;
}

/** Keys of the programme that were confirmed, each by its name: the conditions of eligibility. What was answered has its answer. */
function confirmed(values: object, { description }: Shape, words: Words): Part {
  const list = description?.from;
  if (list === 'questions') return answered(values, words);
  const keys = Object.entries(values).flatMap(([key, value]) => (value === true ? [key] : []));
  if (!list || keys.length === 0) return null;
  return html`<ul>
    ${keys.map((key) => html`<li>${fromList(list, key, words)}</li>`)}
  </ul>`;
}

/** Answers to the questions of the city: each under its question, a choice by its label. */
const answered = (values: object, words: Words): Part =>
  html`<dl>
    ${Object.entries(values).map(([key, value]) => {
      const question = words.programme.questions?.find((one) => one.key === key);
      const offered = question && offeredBy(question)?.find((choice) => choice.key === value);
      return html`<dt>${fromList('questions', key, words)}</dt>
        <dd>${offered ? offered.label[words.lang] : filed(String(value), words.lang)}</dd>`;
    })}
  </dl>`;

function listed(values: readonly unknown[], shape: Shape, words: Words): Part {
  const items = values.map((value) =>
    typeof value === 'object' ? rowAsLine(value, shape, words) : shortValue(value, shape, words),
  );
  if (shape.description?.entry === 'choices') return separated(items, words.lang === 'ja' ? '、' : ', ');
  return items.length === 0
    ? null
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
}

/** A row of a table that stands within a cell of another: its values, one after the other. */
function rowAsLine(row: unknown, shape: Shape, words: Words): Part {
  const values = row as Readonly<Record<string, unknown>>;
  const cells = shape.fields.map((field) => shortValue(values[field.key], field, words));
  return separated(
    cells.filter((cell) => cell !== null),
    words.lang === 'ja' ? '：' : ': ',
  );
}

function numeric(value: number, { key, description }: Shape, words: Words): Part {
  if (/fiscalYear$/i.test(key)) return fiscalYearLabel(value)[words.lang];
  if (description?.entry === 'yen') return yenText(value, words.lang);
  return key === 'issue' ? issueLink(value, words) : numberText(value);
}

function textual(value: string, { key, description, isEnglish }: Shape, words: Words): Part {
  if (isEnglish) return words.lang === 'en' ? value : html`<span lang="en">${value}</span>`;
  if (description?.from) return fromList(description.from, value, words);
  if (description?.entry === 'date')
    // As words alone: machines have the papers as JSON, and of ten thousand projects the marks would be eight megabytes.
    return dateText(value, words.lang);
  if (description?.entry === 'time') return moment(value, words);
  if (OWN_ITEMS.has(key)) return filed(words.item(value), words.lang);
  if (key === 'previousProposal' || key === 'project') return words.project(value);
  const link = webUrl(value);
  return link === null
    ? filed(value, words.lang)
    : html`<a href="${link}" rel="nofollow ugc noopener">${value}</a>`;
}

function moment(value: string, { lang }: Words): Part {
  return html`<time datetime="${value}">${dateText(value.slice(0, 10), lang)} ${clockText(value)}</time>`;
}

function issueLink(issue: number, { programme }: Words): Part {
  return html`<a href="${programme.repository}/issues/${issue}">#${issue}</a>`;
}

function separated(parts: readonly Part[], separator: string): Part {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}
