import type * as z from 'zod/mini';
import { descriptionOf } from '../../schema/field.ts';
import { walk } from './walk.ts';

/** Where a field stands in a paper: before the body, in it, or, for a group, some of its fields here and some there. */
export type Where = 'frontmatter' | 'body' | 'both';

/** Where the field with this schema stands. A group stands where its fields do. */
export function whereOf(schema: z.core.$ZodType): Where {
  const entry = descriptionOf(schema)?.entry;
  if (entry === 'prose' || entry === 'body') return 'body';
  const places = new Set(Array.from(walk(schema), (place) => whereOf(place.schema)));
  if (places.size === 0) return 'frontmatter';
  if (places.size === 1) return [...places][0] ?? 'frontmatter';
  return 'both';
}
