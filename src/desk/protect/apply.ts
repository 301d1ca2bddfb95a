import type { Text } from '../../domain/text.ts';
import type { GitHub } from '../../github/port.ts';
import { refusalOf, type Refusal, orNull, statusOf } from '../../github/errors.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Body = { readonly [key: string]: Json };

/** One setting of the repository: where it is read, and the call that sets it. */
export interface Setting {
  /** Its short name for other programs. */
  readonly id: string;
  readonly what: Text;
  /** What follows where it does not hold. */
  readonly follows: Text;
  /** That of the setting, or of the list to which POST adds it under the name in its body. */
  readonly address: string;
  readonly method: 'PUT' | 'PATCH' | 'POST';
  /** What is sent; an empty one for a switch that the call itself turns. */
  readonly body: Body;
  /** What GitHub says where the setting holds, if that is not what is sent. */
  readonly says?: Body;
  /** The call that makes it where nothing is there yet, if that is not `method`. */
  readonly makes?: 'POST';
  /** Of a list: nothing else may stand in it. */
  readonly alone?: boolean;
}

/** What became of a setting: it held already, was made, is missing (nothing was written), or GitHub refused it. */
export type Outcome = { readonly setting: Setting } & (
  | { readonly is: 'kept' | 'set' }
  /** With what GitHub says of it; null where nothing is there. */
  | { readonly is: 'missing'; readonly there: unknown }
  | { readonly is: 'refused'; readonly refusal: Refusal }
);

/**
 * Makes each setting that does not hold, one after the other; one that GitHub refuses keeps none of the others back.
 * With `write: false` it only looks. Throws for what is no refusal: GitHub that cannot be reached.
 */
export async function applySettings(
  gh: GitHub,
  settings: readonly Setting[],
  { write }: { readonly write: boolean },
): Promise<Outcome[]> {
  if (!write) return Promise.all(settings.map((setting) => applySetting(gh, setting, write)));
  const outcomes: Outcome[] = [];
  for (const setting of settings) outcomes.push(await applySetting(gh, setting, write));
  return outcomes;
}

async function applySetting(gh: GitHub, setting: Setting, write: boolean): Promise<Outcome> {
  try {
    const { steps, there } = await missingIn(gh, setting);
    if (steps.length === 0) return { setting, is: 'kept' };
    if (!write) return { setting, is: 'missing', there };
    for (const { call, body } of steps) await gh.administration.write(call, body);
    return { setting, is: 'set' };
  } catch (error) {
    const status = statusOf(error);
    if (status === null || status >= 500) throw error;
    return { setting, is: 'refused', refusal: refusalOf(error) };
  }
}

interface Write {
  /** `PUT /repos/…` */
  readonly call: string;
  readonly body?: Setting['body'];
}

/** The calls that are still to be made for a setting (none where it holds), and what GitHub says of it now. */
interface Missing {
  readonly steps: readonly Write[];
  readonly there: unknown;
}

const missingIn = (gh: GitHub, setting: Setting): Promise<Missing> =>
  setting.method === 'POST' ? missingInList(gh, setting) : missingPlain(gh, setting);

async function missingPlain({ administration }: GitHub, setting: Setting): Promise<Missing> {
  const { address, method, body, says = body, makes = method } = setting;
  const there = await orUnset(administration.read(address));
  // Of a switch that says nothing, it is enough that it is there.
  const isSo = there !== null && (Object.keys(says).length === 0 || holds(there, says));
  const steps = isSo ? [] : [{ call: `${there === null ? makes : method} ${address}`, body }];
  return { steps, there: there ?? null };
}

/** GitHub says 409 of a setting that another one must open first: it is not there yet. */
async function orUnset<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await orNull(reading);
  } catch (error) {
    if (statusOf(error) !== 409) throw error;
    return null;
  }
}

/** Of some lists the entries say all, of others (rulesets) only their names: then each is looked at by itself. */
async function missingInList(
  { administration }: GitHub,
  { address, body, alone }: Setting,
): Promise<Missing> {
  const list = await orNull(administration.read(`${address}?per_page=100`));
  const entries = entriesIn(list);
  const found = entries.find(({ name }) => name === body['name']);
  const others = alone ? entries.filter((entry) => entry !== found) : [];
  const removed = others.map(({ id }) => ({ call: `DELETE ${address}/${id}` }));
  if (!found) return { steps: [{ call: `POST ${address}`, body }, ...removed], there: null };
  if (holds(found, body)) return { steps: removed, there: found };
  const there = await administration.read(`${address}/${found.id}`);
  const mended = { call: `PUT ${address}/${found.id}`, body };
  return { steps: holds(there, body) ? removed : [mended, ...removed], there };
}

type Entry = Readonly<Record<string, unknown>> & { readonly id: number };

const isEntry = (entry: unknown): entry is Entry => typeof Reflect.get(Object(entry), 'id') === 'number';

/** Rulesets come as a list, the branches of an environment as a list within an answer. */
function entriesIn(answer: unknown): Entry[] {
  const list: unknown = Array.isArray(answer) ? answer : Object.values(Object(answer)).find(Array.isArray);
  return Array.isArray(list) ? list.filter(isEntry) : [];
}

/** Whether what is there says all that is wanted; what it says beyond that does not matter, nor the order of lists. */
export function holds(there: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(there) &&
      there.length === wanted.length &&
      wanted.every((item) => there.some((other) => holds(other, item)))
    );
  }
  if (typeof wanted !== 'object' || wanted === null) return there === wanted;
  if (typeof there !== 'object' || there === null) return false;
  return Object.entries(wanted).every(([key, value]) => holds(Reflect.get(there, key), value));
}
