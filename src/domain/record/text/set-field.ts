import { KINDS, type DataOf, type Kind } from '../kinds/index.ts';
import { applyEdit, editHead, type LineEdit } from './edit-head.ts';
import { valueAt, withValue, formatField, parseField, schemaAt } from './field-path.ts';
import { cleanText, splitFrontmatter } from './front-matter.ts';
import { layoutOf, sectionsOf, type Layout, type Placed, type Section } from './layout.ts';
import { printDocument, printable } from './print.ts';
import { formOf, readDocument } from './read-document.ts';

/** A change that cannot be made: the paper cannot be read, or would not say what was asked. A mistake of the program. */
export class UneditableError extends Error {
  override readonly name = 'UneditableError';
}

/**
 * The text of a paper with another value in one field (`notifiedOn`, `agreedBy.npo`, `corrections[2]`); `undefined`
 * takes the field away. Only the lines of that field change, all others stay to the byte. The value is as the schema
 * has it: dates as text, yen as numbers, prose without headings above level 3. Throws `UneditableError` for a paper
 * that cannot be read and for a value that the field cannot have, `UnprintableError` for prose that no paper can hold.
 */
export function setField<K extends Kind>(text: string, kind: K, field: string, value: unknown): string {
  if (!schemaAt(KINDS[kind].schema, parseField(field)))
    throw new UneditableError(`A ${kind} has no field ${field}.`);
  const { data } = readDocument(kind, text);
  if (data === null) throw new UneditableError(`A ${kind} that cannot be read cannot be changed.`);
  const wanted = withValue(data, parseField(field), value) as DataOf<K>;
  const edited = applyEdit(text, editOf(text, kind, field, wanted));
  const expected = printDocument(kind, wanted);
  if (says(kind, edited, expected)) return edited;
  // Rare forms of YAML (explicit keys, anchors) have no lines of their own to replace: print the paper anew.
  if (says(kind, expected, expected)) return expected;
  throw new UneditableError(
    `The field ${field} of a ${kind} cannot have the value ${JSON.stringify(value)}.`,
  );
}

function editOf(source: string, kind: Kind, field: string, wanted: unknown): LineEdit {
  const clean = cleanText(source);
  if ('problem' in clean) throw new UneditableError(`A ${kind} that is no text cannot be changed.`);
  const { schema } = KINDS[kind];
  const steps = parseField(field);
  if (formOf(kind) === 'yaml') return editHead(clean.text, schema, steps, wanted);
  const parts = splitFrontmatter(clean.text);
  if (!parts) throw new UneditableError(`A ${kind} without frontmatter cannot be changed.`);
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

/** Returns the lines by which one prose of a body becomes another, or goes; counted from the body's first line. */
function editBody(body: string, layout: Layout, field: Placed, prose: string | undefined): LineEdit {
  const lines = prose === undefined ? [] : printable(prose, layout).split('\n');
  if (layout.body) return replaceText(body, 0, body.length, lines);
  const { sections } = sectionsOf(body, layout);
  const own = sections.find((section) => section.field === field.field);
  if (!own) return insertSection(body, sections, layout, field, lines);
  if (prose !== undefined) return replaceText(body, own.heading.end, own.stop, lines);
  return { from: own.heading.line, until: lineAt(body, own.stop), lines: [] };
}

/** Replaces the text between two offsets; the blank lines around it stay, or are made where there are none. */
function replaceText(body: string, start: number, stop: number, lines: readonly string[]): LineEdit {
  const text = body.slice(start, stop);
  const blank = /^(?:[ \t]*\n)*/.exec(text)?.[0].length ?? 0;
  const end = text.trimEnd().length;
  const from = lineAt(body, start + Math.min(blank, text.length));
  if (end > blank) return { from, until: lineAt(body, start + end - 1) + 1, lines };
  const until = lineAt(body, stop);
  return { from: lineAt(body, start), until, lines: ['', ...lines, ...(stop < body.length ? [''] : [])] };
}

function insertSection(
  body: string,
  sections: readonly Section[],
  layout: Layout,
  field: Placed,
  prose: readonly string[],
): LineEdit {
  const order = layout.prose.map((each) => each.field);
  const place = order.indexOf(field.field);
  const before = sections.findLast((section) => order.indexOf(section.field) < place);
  const after = sections.find((section) => section.heading.start >= (before?.stop ?? 0));
  const offset = before?.stop ?? after?.heading.start ?? body.length;
  const from = lineAt(body, offset);
  const lead = /(?:^|\n)[ \t]*\n$/.test(body.slice(0, offset)) ? [] : [''];
  const lines = [...lead, `## ${field.label}`, '', ...prose, ...(offset < body.length ? [''] : [])];
  return { from, until: from, lines };
}

/** Returns the 0-based line in which an offset stands; the one after the last for the end of a text without a last break. */
function lineAt(body: string, offset: number): number {
  const before = body.slice(0, offset);
  const breaks = before.split('\n').length - 1;
  return offset === body.length && before !== '' && !before.endsWith('\n') ? breaks + 1 : breaks;
}
