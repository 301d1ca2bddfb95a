import { expect, it } from 'vitest';
import { deskOf, testForge } from '../../sandbox/forge/forge.test-support.ts';
import type { GitHub } from '../port.ts';
import { CHANGES } from './change-promises.ts';
import { tryPromise } from './promise.ts';
import { THREADS } from './thread-promises.ts';

it.each([...THREADS, ...CHANGES])('$what', async (promise) => {
  await tryPromise(deskOf(await testForge()), 'main', promise);
});

/** Held by tests of their own, since they need people, workflows or an administrator. */
const ELSEWHERE = ['pulls.merge', 'pulls.request', 'workflows', 'people', 'administration'];

it('tries every call of the port', async () => {
  const github = deskOf(await testForge());
  const made = new Set<string>();
  const watched: GitHub = { ...github };
  for (const [part, calls] of Object.entries(github).filter(([, value]) => typeof value === 'object'))
    Reflect.set(
      watched,
      part,
      new Proxy(calls, {
        get: (target, name) => (made.add(`${part}.${String(name)}`), Reflect.get(target, name)),
      }),
    );
  for (const promise of [...THREADS, ...CHANGES]) await tryPromise(watched, 'main', promise);
  const all = Object.entries(github)
    .filter(([, value]) => typeof value === 'object')
    .flatMap(([part, calls]) => Object.keys(calls as object).map((name) => `${part}.${name}`))
    .filter((call) => !ELSEWHERE.includes(call) && !ELSEWHERE.includes(call.split('.')[0] ?? ''));
  expect(all.filter((call) => !made.has(call))).toEqual([]);
});
