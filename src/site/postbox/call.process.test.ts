import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { guarded, refusedBy } from '../../postbox/guards.test-support.ts';
import { ORIGIN } from '../../postbox/page.test-support.ts';
import type { Postbox } from '../../postbox/postbox.ts';

// What a page does when somebody presses twice, when an answer is lost, and when they load the page anew.

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A page that was just loaded, and reaches this postbox. */
async function loaded(post: Postbox): Promise<typeof import('./call.ts')> {
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    const headers = { ...(init.headers as Record<string, string>), origin: ORIGIN };
    return post(new Request(address, { method: 'POST', headers, body: init.body as string }));
  });
  vi.resetModules();
  return import('./call.ts');
}

const POST = 'https://post.example/';

it('pressed twice it does the work once, and one filing arrives', async () => {
  const { post, proposal, memory } = guarded();
  const { send } = await loaded(post);
  const both = await Promise.all([send(POST, proposal(), null), send(POST, proposal(), null)]);
  expect(both.map((said) => said.is === 'receipt' && said.receipt.issue)).toEqual([1, 1]);
  expect(memory.issues).toHaveLength(1);
});

it('after an answer that was lost, the page loaded anew sends the same filing, in ten minutes or later', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { post, proposal, memory } = guarded();
  const first = await loaded(async (request) => {
    const asked = (await request.clone().json()) as { do: string };
    const answer = await post(request);
    if (asked.do === 'file') throw new TypeError('Failed to fetch');
    return answer;
  });
  await expect(first.send(POST, proposal(), null)).rejects.toThrow('Failed to fetch');
  expect(memory.issues).toHaveLength(1);
  vi.setSystemTime(Date.now() + 3_600_000);
  const { send } = await loaded(post);
  expect(await send(POST, proposal(), null)).toMatchObject({ is: 'receipt', receipt: { issue: 1 } });
  expect(memory.issues).toHaveLength(1);
});

it('work that came too late is done anew without a word', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { post, proposal, memory } = guarded();
  memory.fault = (call) => (call === 'issues.open' ? { throws: refusedBy(429), isDone: false } : null);
  const { send } = await loaded(post);
  expect(await send(POST, proposal(), null)).toMatchObject({ is: 'refused', why: 'not-reached' });
  memory.fault = () => null;
  vi.setSystemTime(Date.now() + 3_600_000);
  expect(await send(POST, proposal(), null)).toMatchObject({ is: 'receipt', receipt: { issue: 1 } });
});

it('where the browser keeps nothing it is sent all the same', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  const { post, proposal } = guarded();
  const { send } = await loaded(post);
  expect(await send(POST, proposal(), null)).toMatchObject({ is: 'receipt' });
});
