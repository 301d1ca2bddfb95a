import type * as z from 'zod/mini';
import { bare, itemOf, shapeOf as entriesOf } from '../../domain/schema/shape.ts';
import { descriptionOf, type FieldDescription } from '../../domain/schema/field.ts';
import { KINDS, type Kind } from '../../domain/record/kinds/index.ts';

/** How a field is laid out on a page. */
export type Layout = 'short' | 'prose' | 'table' | 'group' | 'keyed';

/** One field of a kind, as the page shows it; drawn once from the schema and used for every document. */
export interface Shape {
  readonly key: string;
  readonly description: FieldDescription | undefined;
  readonly layout: Layout;
  /** Set where people write it in English; all else is Japanese. */
  readonly isEnglish: boolean;
  /** Columns of a table, fields of a group, fields of each keyed value. */
  readonly fields: readonly Shape[];
}

const shapes = new Map<Kind, readonly Shape[]>();

/** The fields of a kind in the order of its schema. */
export function shapeOf(kind: Kind): readonly Shape[] {
  const known = shapes.get(kind);
  if (known) return known;
  const drawn = fieldsOf(KINDS[kind].schema);
  shapes.set(kind, drawn);
  return drawn;
}

function fieldsOf(schema: z.core.$ZodType, within = false): readonly Shape[] {
  return entriesOf(itemOf(schema) ?? schema).map(([key, field]) => {
    const description = descriptionOf(field);
    const isEnglish = within || key === 'summaryEn';
    // The id of a row is for the file: pages name rows by their words.
    const fields = fieldsOf(field, isEnglish).filter(({ key: own }) => own !== 'id');
    return { key, description, layout: layoutOf(description, field, fields), isEnglish, fields };
  });
}

function layoutOf(
  description: FieldDescription | undefined,
  schema: z.core.$ZodType,
  fields: readonly Shape[],
): Layout {
  if (description?.entry === 'prose' || description?.entry === 'body') return 'prose';
  if (fields.length === 0) return 'short';
  const { type } = bare(schema)._zod.def;
  return type === 'array' ? 'table' : type === 'record' ? 'keyed' : 'group';
}
