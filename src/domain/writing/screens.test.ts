import { describe, expect, it } from 'vitest';
import { city, TODAY } from '../forms/city.test-support.ts';
import { formsOf } from '../forms/forms.ts';
import { askedBy, WRITTEN_KINDS } from './draft.ts';
import { stepsOf } from './screens.ts';

const written = formsOf(city, TODAY)
  .filter(({ kinds }) => WRITTEN_KINDS.some((kind) => kinds.includes(kind)))
  .map((form) => [form.id, form] as const);

describe('the screens of the forms on the site', () => {
  it.each(written)('%s: have a place for every box, but for what only the counter fills in', (_, form) => {
    const placed = stepsOf(form).flatMap(({ boxes }) => boxes);
    expect(new Set(placed).size).toBe(placed.length);
    const left = form.boxes.filter((box) => !placed.includes(box));
    // The day and the means of a side's word are the counter's.
    const atCounter = new Set(left.map(askedBy).filter((field) => field !== 'judged'));
    expect([...atCounter]).toEqual(['onBehalf']);
  });

  it.each(written)('%s: say where to place a box that has none', (_, form) => {
    const [box] = form.boxes;
    if (!box) throw new Error('The form asks for nothing.');
    const asking = { ...box, target: { is: 'field' as const, kind: 'proposal' as const, field: 'newField' } };
    expect(() => stepsOf({ ...form, boxes: [...form.boxes, asking as typeof box] })).toThrow(
      "add 'newField' to a screen in src/domain/writing/screens.ts",
    );
  });
});
