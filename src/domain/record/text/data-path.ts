import type { Step } from './field-path.ts';
import { isGroup } from './raw.ts';

/** The value at a path of data, or undefined where nothing is. */
export function valueAt(data: unknown, steps: readonly PropertyKey[]): unknown {
  let at = data;
  for (const step of steps) {
    if (Array.isArray(at) && typeof step === 'number') at = at[step];
    else if (isGroup(at) && typeof step === 'string' && Object.hasOwn(at, step)) at = at[step];
    else return undefined;
  }
  return at;
}

/** The same data with another value at a path; `undefined` takes the key or the row away. Groups on the way are made. */
export function withValue(data: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const rows: unknown[] = Array.isArray(data) ? [...(data as unknown[])] : [];
    const row = withValue(rows[step], rest, value);
    rows.splice(step, 1, ...(row === undefined ? [] : [row]));
    return rows;
  }
  const group: Record<string, unknown> = isGroup(data) ? { ...data } : {};
  const child = withValue(group[step], rest, value);
  const others = Object.entries(group).filter(([key]) => key !== step);
  return child === undefined ? Object.fromEntries(others) : { ...group, [step]: child };
}
