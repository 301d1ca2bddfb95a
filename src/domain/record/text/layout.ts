import { formatField } from './field-path.ts';
import { proseFields } from './schema-tree.ts';
import type { AnySchema } from './schema-tree.ts';

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
