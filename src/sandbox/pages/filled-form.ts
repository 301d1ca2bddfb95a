import { NO_RESPONSE, NONE } from '../../domain/forms/no-answer.ts';
import type { FormElement, IssueForm } from './issue-form.ts';

/** Name of an element's box in the page's form; that of a checkbox has its number too. */
export const boxName = (element: number, option?: number): string =>
  option === undefined ? `box-${element}` : `box-${element}-${option}`;

/** The text of the issue that GitHub makes of a filled-in form: a heading and an answer for each question. */
export function bodyFromPost(form: IssueForm, fields: URLSearchParams): string {
  const parts = form.elements.flatMap((element, at) =>
    element.type === 'markdown' ? [] : [`### ${element.label}\n\n${answer(element, at, fields)}`],
  );
  return parts.join('\n\n');
}

/** The labels of what must be answered and is not; GitHub does not send such a form. */
export function unanswered(form: IssueForm, fields: URLSearchParams): readonly string[] {
  return form.elements.flatMap((element, at) => {
    if (element.type === 'checkboxes')
      return element.options.flatMap(({ label, required }, option) =>
        required && !fields.has(boxName(at, option)) ? [label] : [],
      );
    const isMissing = element.required && [NO_RESPONSE, NONE].includes(answer(element, at, fields));
    return isMissing ? [element.label] : [];
  });
}

function answer(element: FormElement, at: number, fields: URLSearchParams): string {
  if (element.type === 'checkboxes')
    return element.options
      .map(({ label }, option) => `- [${fields.has(boxName(at, option)) ? 'x' : ' '}] ${label}`)
      .join('\n');
  if (element.type === 'dropdown') {
    const chosen = fields.getAll(boxName(at));
    const known = element.options.map(({ label }) => label).filter((label) => chosen.includes(label));
    return known.length === 0 ? NONE : known.slice(0, element.multiple ? undefined : 1).join(', ');
  }
  // A browser sends the line ends of a text box as CRLF, between headings that end with LF: GitHub keeps both.
  const text = fields.get(boxName(at)) ?? '';
  return text.trim() === '' ? NO_RESPONSE : text;
}

/**
 * What is in the boxes when the form is opened: what it brings itself, and what the address fills in by the ids of the
 * elements (`?template=01-proposal.yml&title=…`), as on GitHub. A dropdown that must be answered comes with its first
 * option chosen (https://github.com/apache/netbeans/pull/5557).
 */
export function prefilled(form: IssueForm, address: URLSearchParams): URLSearchParams {
  const fields = new URLSearchParams({ title: address.get('title') ?? form.title });
  form.elements.forEach((element, at) => {
    const given = element.id === null ? null : address.get(element.id);
    const value = given ?? valueAtFirst(element);
    if (value === '' || element.type === 'checkboxes') return;
    for (const one of element.multiple ? value.split(', ') : [value]) fields.append(boxName(at), one);
  });
  return fields;
}

function valueAtFirst({ type, required, multiple, options, value }: FormElement): string {
  if (type === 'markdown') return '';
  return type === 'dropdown' && required && !multiple ? (options[0]?.label ?? '') : value;
}
