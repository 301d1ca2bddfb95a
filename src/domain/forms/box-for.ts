import { parseField } from '../record/text/field-path.ts';
import { EDITS, isEdit, type EditKind } from './edits/index.ts';
import type { Edited } from './edits/edit.ts';
import type { Box, FieldTarget, Form } from './form.ts';

/**
 * Returns the box in which a field of a paper is filled in: `asks[0].due` is in the table of the asks, `needs` begins with its
 * first box. Undefined where the form does not ask for it.
 */
export function boxFor(form: Form, kind: Edited | EditKind, fieldPath: string): Box | undefined {
  const wanted = parseField(fieldPath).filter((step) => typeof step === 'string');
  const boxes = form.boxes.flatMap((box) => {
    const targets = [box.target, ...(box.also ?? [])].filter((one) => one.is === 'field');
    return targets.flatMap((target) =>
      fieldsIn(kind, target).map((field) => ({ box, field: field.split('.') })),
    );
  });
  const holding = boxes.find(({ field }) => begins(wanted, field));
  if (holding) return holding.box;
  // A group, or what is in none of its boxes: an unknown guideline among the guidelines.
  for (let depth = wanted.length; depth > 0; depth--) {
    const first = boxes.find(({ field }) => begins(field, wanted.slice(0, depth)));
    if (first) return first.box;
  }
  return undefined;
}

const begins = (steps: readonly string[], with_: readonly string[]): boolean =>
  with_.every((step, at) => steps[at] === step);

/** Returns the fields of a kind of file that are filled in there: its own, and those that a change asks by its own names. */
function fieldsIn(kind: Edited | EditKind, { kind: own, field }: FieldTarget): readonly string[] {
  if (own === kind) return [field];
  if (!isEdit(own) || !EDITS[own].of.some((file) => file === kind)) return [];
  const asked = Object.entries(EDITS[own].asks).flatMap(([name, by]) => (by === field ? [name] : []));
  return [...asked, field];
}
