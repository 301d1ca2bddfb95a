import { boxId } from '../forms/box-id.ts';
import type { Box, Form } from '../forms/form.ts';
import { printBody, type Typed } from '../forms/read/print-body.ts';

/** What somebody has typed so far, by the ids of the boxes; where labels are picked, the Japanese ones. */
export type Draft = Readonly<Record<string, Typed>>;

/** The text of the issue that the form on GitHub would make of it. */
export const bodyOf = (form: Form, draft: Draft): string =>
  printBody(form, new Map(form.boxes.map((box): [string, Typed] => [box.heading, draft[boxId(box)] ?? ''])));

/** What a box asks for: the first part of its field, `budget` of `budget.totalYen`, or the question of the form. */
export const askedBy = ({ target }: Box): string =>
  target.is === 'field' ? (target.field.split('.')[0] ?? '') : target.question;
