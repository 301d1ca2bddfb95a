import { type Kind, KINDS } from '../record/kinds/index.ts';
import type { FieldDescription } from '../schema/field.ts';
import { fieldsOf } from '../schema/shape.ts';
import type { Text } from '../text.ts';

/** Descriptions by path, with rows (`asks[0].due`) added as they are asked for. */
const described = new Map<Kind, Map<string, FieldDescription>>();

/**
 * What the schema says of a field, by a path as findings have it: `agenda[2].project`, `attendees[0]`. Throws for a
 * path that the kind does not have, which is a mistake of the rule that asks.
 */
export function descriptionAt(kind: Kind, field: string): FieldDescription {
  const known = descriptionsOf(kind);
  const found = known.get(field) ?? lookUp(field, known);
  if (!found) throw new Error(`A ${kind} has no field ${field}.`);
  known.set(field, found);
  return found;
}

/** Returns the description of a field. Rows are described once for all of them, a key of a keyed field (`criteria.synergy`) by that field. */
function lookUp(field: string, known: ReadonlyMap<string, FieldDescription>): FieldDescription | undefined {
  const path = field.replace(/\[\d+\]$/, '').replace(/\[\d+\]/g, '[]');
  // A key may be any text, with dots in it.
  const [, ...rest] = path.split('.');
  const groups = rest.map((_, at) => known.get(path.split('.', at + 1).join('.')));
  return known.get(path) ?? groups.find((group) => group?.entry === 'keyed');
}

/** Returns the name that people know a field by; it comes from the schema only. */
export const labelAt = (kind: Kind, field: string): Text => descriptionAt(kind, field).label;

/** The label of a value of a choice: 「不採用」 for `not-adopted`. */
export function choiceAt(kind: Kind, field: string, value: string): Text {
  const label = descriptionAt(kind, field).choices?.[value];
  if (!label) throw new Error(`${field} of a ${kind} cannot be ${value}.`);
  return label;
}

function descriptionsOf(kind: Kind): Map<string, FieldDescription> {
  let found = described.get(kind);
  if (!found) {
    found = new Map(fieldsOf(KINDS[kind].schema).map(({ path, description }) => [path, description]));
    described.set(kind, found);
  }
  return found;
}
