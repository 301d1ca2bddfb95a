import * as z from 'zod/mini';
import type { Kind } from '../../record/kinds/index.ts';
import { descriptionOf, field, type FieldDescription, type Filer } from '../../schema/field.ts';
import type { Text } from '../../text.ts';

/** A file of the record that a form changes; the rules of a year are no kind of paper. */
export type Edited = Kind | 'programme';

/**
 * What a form asks of somebody who makes or changes a part of a file: a sitting is planned, moved and minuted by three
 * forms. It is described like a paper, so that boxes, reading and messages come from the same description.
 */
export interface EditDescription<S extends z.core.$ZodType = z.core.$ZodType> {
  readonly label: Text;
  readonly purpose: Text;
  readonly filedBy: Filer;
  /** The files in which it changes something. */
  readonly of: readonly Edited[];
  /** Fields of the file that the form asks for by another name: `startsAt` is asked as `day`. */
  readonly asks: Readonly<Record<string, string>>;
  readonly schema: S;
}

/** Keeps the literal types of a description. */
export const defineEdit = <S extends z.core.$ZodType>(edit: EditDescription<S>): EditDescription<S> => edit;

/** Returns a field of a paper as a form asks for it that may leave it as it is; with other words where given. */
export function optionally<S extends z.core.$ZodType>(
  schema: S,
  words: Partial<FieldDescription> = {},
): z.ZodMiniOptional<S> {
  return field(z.optional(schema), { ...described(schema), ...words });
}

/** Returns a field of a paper that the form always asks for; with other words where given. */
export const always = <S extends z.core.$ZodType>(schema: S, words: Partial<FieldDescription> = {}): S =>
  field(schema, { ...described(schema), requiredWhen: undefined, onlyWhen: undefined, ...words });

function described(schema: z.core.$ZodType): FieldDescription {
  const description = descriptionOf(schema);
  if (!description) throw new Error('The field has no description.');
  return description;
}
