import { headingsOf, openCodeIn, type Heading } from '../../prose/headings.ts';
import { isProse, shapeOf, type AnySchema } from '../../schema/shape.ts';
import type { Problem } from '../problem.ts';
import { formatField } from './field-path.ts';
import { shortened, nearestOf } from './zod-issues.ts';
import { descriptionOf, type FieldDescription } from '../../schema/field.ts';

/** A field that stands in the body, with the keys that lead to it. */
interface ProseField {
  readonly path: readonly string[];
  readonly description: FieldDescription;
}

/** The fields of a paper that stand in its body, in the order of the schema. */
function proseFields(schema: AnySchema, path: readonly string[] = []): ProseField[] {
  return shapeOf(schema).flatMap(([key, child]) => {
    const at = [...path, key];
    const description = descriptionOf(child);
    return description && isProse(child) ? [{ path: at, description }] : proseFields(child, at);
  });
}

/** A field that stands in the body. */
export interface Placed {
  readonly path: readonly string[];
  readonly field: string;
  /** The heading that stands above it now. */
  readonly label: string;
}

/** How the body of a kind of paper is laid out: under headings, as one text, or not at all. */
export interface Layout {
  /** In the order of the schema. */
  readonly prose: readonly Placed[];
  /** By the label of now and by those of before. */
  readonly byHeading: ReadonlyMap<string, Placed>;
  readonly headings: readonly string[];
  /** The field that is the whole body, where there is one. */
  readonly body: Placed | null;
}

const made = new WeakMap<AnySchema, Layout>();

/** The layout of a schema; made once for each. */
export function layoutOf(schema: AnySchema): Layout {
  let layout = made.get(schema);
  if (!layout) {
    layout = make(schema);
    made.set(schema, layout);
  }
  return layout;
}

function make(schema: AnySchema): Layout {
  const fields = proseFields(schema).map(({ path, description }) => ({
    placed: { path, field: formatField(path) ?? '', label: description.label.ja },
    description,
  }));
  const prose = fields.filter(({ description }) => description.entry === 'prose');
  const byHeading = new Map<string, Placed>();
  for (const { placed, description } of prose) {
    for (const label of description.formerly ?? []) byHeading.set(label.normalize('NFC'), placed);
  }
  for (const { placed } of prose) byHeading.set(placed.label.normalize('NFC'), placed);
  return {
    prose: prose.map(({ placed }) => placed),
    byHeading,
    headings: prose.map(({ placed }) => placed.label),
    body: fields.find(({ description }) => description.entry === 'body')?.placed ?? null,
  };
}

/** A part of a body under one heading that the schema knows. Offsets and lines are those of the body. */
export interface Section {
  readonly field: string;
  readonly path: readonly string[];
  readonly heading: Heading;
  /** Where the next heading begins, or the body ends. */
  readonly stop: number;
}

/** What a body says, and what in it has no place. */
interface Body {
  readonly sections: readonly Section[];
  /** Lines are 0-based lines of the body, for the caller to count from where the body begins. */
  readonly problems: readonly (Problem & { readonly line: number })[];
}

/** Prose as it is kept: without blank lines around it and blanks at its end. */
export function proseIn(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** Divides a body at the headings of the schema, and says which headings and texts have no place there. */
export function sectionsOf(body: string, layout: Layout): Body {
  const sections: Section[] = [];
  const problems: (Problem & { readonly line: number })[] = [];
  const seen = new Map<string, Heading>();
  const headings = headingsOf(body).filter(({ level, text }) => level > 0 || layout.byHeading.has(text));
  const stray = strayProse(body, layout, headings[0]?.start ?? body.length);
  if (stray) problems.push(stray);
  const open = openCodeIn(body);
  if (open !== null) problems.push({ code: 'open-code', field: null, line: open });
  headings.forEach((heading, index) => {
    const stop = headings[index + 1]?.start ?? body.length;
    const { text, line } = heading;
    const known = heading.level === 2 ? layout.byHeading.get(text) : undefined;
    if (!known) {
      problems.push({ ...unknown(body, heading, layout), line });
      return;
    }
    const first = seen.get(known.field);
    if (first) {
      problems.push({
        code: 'repeated-heading',
        field: known.field,
        heading: text,
        firstLine: first.line,
        line,
      });
      return;
    }
    seen.set(known.field, heading);
    sections.push({ field: known.field, path: known.path, heading, stop });
  });
  return { sections, problems };
}

function unknown(body: string, { text, start, end }: Heading, layout: Layout): Problem {
  const lines = body.slice(start, end).trim();
  return {
    code: 'unknown-heading',
    field: null,
    heading: shortened(lines.includes('\n') ? text : lines),
    nearest: layout.byHeading.get(text)?.label ?? nearestOf(text, layout.headings),
    allowed: layout.headings,
  };
}

function strayProse(
  body: string,
  layout: Layout,
  stop: number,
): (Problem & { readonly line: number }) | null {
  if (layout.body) return null;
  const before = body.slice(0, stop);
  const found = before.trim();
  if (found === '') return null;
  const line = before.slice(0, before.indexOf(found)).split('\n').length - 1;
  return { code: 'stray-prose', field: null, found: shortened(found.split('\n')[0] ?? ''), line };
}
