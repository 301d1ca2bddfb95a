import { KINDS } from '../kinds/index.ts';
import type { DataOf, Kind } from '../kinds/index.ts';
import { cleanText } from './clean.ts';
import { valueAt, withValue } from './data-path.ts';
import { editBody } from './edit-body.ts';
import { editHead } from './edit-head.ts';
import { formatField, parseField, schemaAt } from './field-path.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { layoutOf } from './layout.ts';
import { applyEdit } from './lines.ts';
import type { LineEdit } from './lines.ts';
import { printDocument } from './print.ts';
import { formOf, readDocument } from './read-document.ts';

/** A change that cannot be made: the paper cannot be read, or would not say what was asked. A mistake of the program. */
export class Uneditable extends Error {
  override readonly name = 'Uneditable';
}

/**
 * The text of a paper with another value in one field (`notifiedOn`, `agreedBy.npo`, `corrections[2]`); `undefined`
 * takes the field away. Only the lines of that field change, all others stay to the byte. The value is as the schema
 * has it: dates as text, yen as numbers, prose without headings above level 3. Throws `Uneditable` for a paper
 * that cannot be read and for a value that the field cannot have, `Unprintable` for prose that no paper can hold.
 */
export function setField<K extends Kind>(text: string, kind: K, field: string, value: unknown): string {
  if (!schemaAt(KINDS[kind].schema, parseField(field)))
    throw new Uneditable(`A ${kind} has no field ${field}.`);
  const { data } = readDocument(kind, text);
  if (data === null) throw new Uneditable(`A ${kind} that cannot be read cannot be changed.`);
  const wanted = withValue(data, parseField(field), value) as DataOf<K>;
  const edited = applyEdit(text, editOf(text, kind, field, wanted));
  const expected = printDocument(kind, wanted);
  if (says(kind, edited, expected)) return edited;
  // Rare forms of YAML (explicit keys, anchors) have no lines of their own to replace: print the paper anew.
  if (says(kind, expected, expected)) return expected;
  throw new Uneditable(`The field ${field} of a ${kind} cannot have the value ${JSON.stringify(value)}.`);
}

function editOf(source: string, kind: Kind, field: string, wanted: unknown): LineEdit {
  const clean = cleanText(source);
  if ('problem' in clean) throw new Uneditable(`A ${kind} that is no text cannot be changed.`);
  const { schema } = KINDS[kind];
  const steps = parseField(field);
  if (formOf(kind) === 'yaml') return editHead(clean.text, schema, steps, wanted);
  const parts = splitFrontmatter(clean.text);
  if (!parts) throw new Uneditable(`A ${kind} without frontmatter cannot be changed.`);
  const layout = layoutOf(schema);
  const prose = [...layout.prose, ...(layout.body ? [layout.body] : [])].find(
    (placed) => placed.field === formatField(steps),
  );
  if (!prose) return moved(editHead(parts.head, schema, steps, wanted), parts.headLine - 1);
  const value = valueAt(wanted, steps);
  const text = typeof value === 'string' ? value : undefined;
  return moved(editBody(parts.body, layout, prose, text), parts.bodyLine - 1);
}

const moved = ({ from, until, lines }: LineEdit, by: number): LineEdit => ({
  from: from + by,
  until: until + by,
  lines,
});

function says<K extends Kind>(kind: K, text: string, expected: string): boolean {
  const { data } = readDocument(kind, text);
  return data !== null && printDocument(kind, data) === expected;
}
