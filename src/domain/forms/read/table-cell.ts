import { itemOf, shapeOf } from '../../schema/shape.ts';
import { parseField, schemaAt } from '../../record/text/field-path.ts';
import type { AnySchema } from '../../record/text/layout.ts';
import type { Column, FormProblem } from '../form.ts';
import { typedChoice } from './choices.ts';
import { pairsIn } from './pairs.ts';
import { notPairs } from './table-words.ts';
import { notOffered, notWritten } from './words.ts';
import type { Place } from './words.ts';

/** What one cell says, with texts for values; nothing where it is empty or could not be understood. */
export interface Cell {
  readonly raw: unknown;
  readonly problems: readonly FormProblem[];
}

type CellPlace = Place & { readonly column: Column };

/** Reads one cell of a row whose schema is `row`: a value, one of the column's choices, or pairs. */
export function readCell(place: CellPlace, cell: string, row: AnySchema | null): Cell {
  const { column } = place;
  if (cell === '') return { raw: undefined, problems: column.required ? [notWritten(place)] : [] };
  if (column.choices && column.choices.length > 0) {
    const choice = typedChoice(cell, column.choices);
    return choice
      ? { raw: choice.value, problems: [] }
      : { raw: undefined, problems: [notOffered(place, cell, column.choices)] };
  }
  const keys = row ? pairKeys(schemaAt(row, parseField(column.field))) : null;
  if (!keys) return { raw: cell, problems: [] };
  const pairs = pairsIn(cell, keys);
  return pairs ? { raw: pairs, problems: [] } : { raw: undefined, problems: [notPairs(place)] };
}

/** The two keys of the rows of a table within a table. */
export function pairKeys(schema: AnySchema | null): readonly [string, string] | null {
  const item = schema && itemOf(schema);
  const [first, second, ...more] = item ? shapeOf(item).map(([key]) => key) : [];
  return first !== undefined && second !== undefined && more.length === 0 ? [first, second] : null;
}
