import type { Programme } from '../../programme/schema.ts';
import { askedFor } from '../asked.ts';
import type { Box, Form } from '../form.ts';
import { elementFor } from './element.ts';
import type { Element } from './element.ts';
import { COUNTER, intro } from './intro.ts';

/** An issue form as GitHub reads it. It sets no labels: those are drawn from the record. */
export interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly body: readonly Element[];
}

/** A form of the desk as an issue form of GitHub, whose labels are the headings of the issue that it makes. */
export function issueForm(form: Form, programme: Programme): IssueForm {
  const { name, about, titleStart, boxes } = form;
  const own = boxes.filter((box) => !isAtCounter(box));
  const counter = boxes.filter(isAtCounter);
  return {
    name: name.ja,
    description: about.ja,
    title: titleStart,
    body: [
      note(intro(form, programme)),
      ...own.map((box) => elementFor(box, programme)),
      ...(counter.length > 0 ? [note(COUNTER)] : []),
      ...counter.map((box) => elementFor(box, programme)),
    ],
  };
}

const note = (value: string): Element => ({ type: 'markdown', attributes: { value } });

const isAtCounter = ({ target }: Box): boolean =>
  target.is === 'field' && askedFor(target.kind, target.field).atCounter === true;
