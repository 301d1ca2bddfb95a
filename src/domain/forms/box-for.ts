import { parseField } from '../record/text/field-path.ts';
import type { Box, FiledKind, Form } from './form.ts';

/**
 * Returns the box in which a field of a paper is filled in: `asks[0].due` is in the table of the asks, `needs` begins with its
 * first box. Undefined where the form does not ask for it.
 */
export function boxFor(form: Form, kind: FiledKind, fieldPath: string): Box | undefined {
  const wanted = parseField(fieldPath).filter((step) => typeof step === 'string');
  const boxes = form.boxes.flatMap((box) => {
    const target = [box.target, ...(box.also ?? [])].find((one) => one.is === 'field' && one.kind === kind);
    return target?.is === 'field' ? [{ box, field: target.field.split('.') }] : [];
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
