import { parseField, valueAt, isGroup } from '../../record/text/field-path.ts';

/** Takes fields out of data that nobody else holds. The other rows of a list keep their order. */
export function leaveOut(data: unknown, fields: readonly string[]): void {
  const lists = new Map<unknown[], Set<number>>();
  for (const field of fields) {
    const steps = parseField(field);
    const last = steps.pop();
    const holder = valueAt(data, steps);
    if (Array.isArray(holder) && typeof last === 'number') {
      const gone = lists.get(holder) ?? new Set();
      lists.set(holder, gone.add(last));
    } else if (isGroup(holder) && last !== undefined) Reflect.deleteProperty(holder, last);
  }
  for (const [list, gone] of lists) list.splice(0, list.length, ...list.filter((_, at) => !gone.has(at)));
}
