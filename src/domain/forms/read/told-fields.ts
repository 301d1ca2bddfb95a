import { formatField, parseField } from '../../record/text/field-path.ts';

/** The fields of which a box told a problem already, with what stands in them and what holds them in their row. */
export function toldFields(told: readonly string[], box: string): (field: string) => boolean {
  const fields = new Set(told);
  const row = parseField(box).length + 1;
  const holding = new Set(told.flatMap((field) => upTo(field, row + 1)));
  return (field) => holding.has(field) || upTo(field, 1).some((part) => fields.has(part));
}

/** A field and what holds it, down to paths of so many steps. */
function upTo(field: string, least: number): string[] {
  const steps = parseField(field);
  return steps.flatMap((_, at) => (at + 1 < least ? [] : (formatField(steps.slice(0, at + 1)) ?? [])));
}
