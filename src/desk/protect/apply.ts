import type { GitHub } from '../../github/client.ts';
import { orNull } from '../../github/status.ts';
import type { Setting } from './wanted.ts';

export type Applied = 'kept' | 'set';

/** Makes the call of a setting unless GitHub says that it holds already. */
export async function keepSetting(gh: GitHub, setting: Setting): Promise<Applied> {
  return setting.method === 'POST' ? keepNamed(gh, setting) : keepPlain(gh, setting);
}

async function keepPlain({ octokit }: GitHub, { address, method, body }: Setting): Promise<Applied> {
  const there = await orNull(octokit.request(`GET ${address}`));
  if (there && holds(there.data, body)) return 'kept';
  await octokit.request(`${method} ${address}`, body);
  return 'set';
}

/** A list names its entries; what an entry says is found at its own address. */
async function keepNamed({ octokit }: GitHub, { address, body }: Setting): Promise<Applied> {
  const list = await orNull(octokit.request(`GET ${address}`, { per_page: 100 }));
  const found = entriesIn(list?.data).find((entry) => entry.name === body['name']);
  if (!found) {
    await octokit.request(`POST ${address}`, body);
    return 'set';
  }
  const there = await octokit.request(`GET ${address}/${found.id}`);
  if (holds(there.data, body)) return 'kept';
  await octokit.request(`PUT ${address}/${found.id}`, body);
  return 'set';
}

interface Entry {
  readonly id: number;
  readonly name: unknown;
}

/** Rulesets come as a list, the branches of an environment as a list within an answer. */
function entriesIn(answer: unknown): Entry[] {
  const list = Array.isArray(answer) ? answer : Object.values(Object(answer)).find(Array.isArray);
  return (list ?? []).flatMap((entry: unknown) => {
    const { id, name } = Object(entry) as { id?: unknown; name?: unknown };
    return typeof id === 'number' ? [{ id, name }] : [];
  });
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
