import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { guarded, githubInMemory } from './guards.test-support.ts';
import { linkOf, pageOf, requestOf } from './page.test-support.ts';
import { senderAt } from './rate.ts';
import { recordMemory } from './read-desk.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const CHALLENGE = { do: 'challenge', digest: 'a'.repeat(64) };
const later = (seconds: number): void => void vi.setSystemTime(Date.now() + seconds * 1_000);

it('one sender is told to wait, and for how long; another is not', async () => {
  const { post } = guarded({ limits: { sender: { burst: 3, perHour: 60 } } });
  const ask = (from: string) => post(requestOf(CHALLENGE), from);
  const all = await Promise.all(Array.from({ length: 5 }, () => ask('203.0.113.7')));
  expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
  const said = (await all[4]?.json()) as { message: { ja: string; en: string } };
  expect(all[4]?.headers.get('retry-after')).toBe('60');
  expect(said.message.ja).toContain('まだ送られていません。1分ほどたってから');
  expect(said.message.ja).toContain('事務局にお電話ください');
  expect((await ask('203.0.113.8')).status).toBe(200);
  later(59);
  expect((await ask('203.0.113.7')).status).toBe(429);
  later(1);
  expect((await ask('203.0.113.7')).status).toBe(200);
});

it('of IPv6 a sender is a network, and an address of IPv4 is itself however it is written', () => {
  const one = [
    '2001:db8:1:2::1',
    '2001:db8:1:2:ffff:ffff:ffff:ffff',
    '2001:0DB8:0001:0002::',
    '[2001:db8:1:2::9]:443',
  ];
  expect(new Set(one.map(senderAt))).toEqual(new Set(['2001:db8:1:2']));
  expect(senderAt('2001:db8:1:3::1')).not.toBe(senderAt(one[0] ?? ''));
  expect(senderAt('2001:db8::1')).toBe('2001:db8:0:0');
  expect(senderAt('::1')).toBe('0:0:0:0');
  expect([' 203.0.113.7', '::ffff:203.0.113.7', '203.0.113.7'].map(senderAt)).toEqual(
    Array.from({ length: 3 }, () => '203.0.113.7'),
  );
});

it('where no sender can be told from another, no one of them uses up what all have', async () => {
  const { post } = guarded({ limits: { sender: { burst: 1, perHour: 1 } } });
  const all = await Promise.all(Array.from({ length: 20 }, () => post(requestOf(CHALLENGE))));
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
});

it('thousands of senders without a solved challenge neither ask GitHub nor take the turn of an honest one', async () => {
  const { post, page, proposal, memory } = guarded();
  const content = proposal();
  const proof = await page.solve(content);
  const forged = structuredClone(proof) as { challenge: { signature: string } };
  forged.challenge.signature = 'a'.repeat(64);
  const link = { issue: 1, key: 'A'.repeat(43) };
  for (let from = 0; from < 1_000; from += 1) {
    const asked = from % 2 ? { do: 'look', link } : { do: 'file', ...content, proof: forged };
    const answer = await post(requestOf(asked), `198.51.${from >> 8}.${from & 255}`);
    expect(answer.status).toBe(403);
  }
  expect([...memory.calls]).toEqual([]);
  expect((await page.ask({ do: 'file', ...content, proof })).status).toBe(201);
});

it('one link, and one solved challenge, ask GitHub only so often', async () => {
  const { page, proposal, memory } = guarded({ limits: { link: { burst: 4, perHour: 60 } } });
  const content = proposal();
  const sent = { do: 'file', ...content, proof: await page.solve(content) };
  const first = await page.ask(sent);
  const all = [first];
  for (let nth = 1; nth < 6; nth += 1) all.push(await page.ask(sent));
  expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201, 429, 429]);
  const link = linkOf(first);
  for (let nth = 0; nth < 4; nth += 1) await page.ask({ do: 'look', link });
  const before = memory.calls.get('issues.find');
  expect(await page.ask({ do: 'look', link })).toMatchObject({ status: 429, data: { refused: 'too-many' } });
  expect(memory.calls.get('issues.find')).toBe(before);
});

it('all together file so many in an hour, counted by what stands on GitHub, so by any number of machines', async () => {
  const memory = githubInMemory();
  const limits = { filings: 3 };
  for (const nth of [1, 2, 3])
    expect(
      (await guarded({ limits }, memory).page.send(guarded().proposal({ 担い手: `${nth}名です。` }))).status,
    ).toBe(201);
  const { page, proposal } = guarded({ limits }, memory);
  const fourth = await page.send(proposal());
  expect(fourth).toMatchObject({ status: 429, data: { refused: 'too-many' } });
  expect(fourth.headers.get('retry-after')).toBe('3600');
  expect(memory.issues).toHaveLength(3);
  const hourLater = guarded({ limits, now: () => '2026-11-20T11:05:01+09:00' }, memory);
  expect((await hourLater.page.send(proposal())).status).toBe(201);
});

it('hundreds at once: so many are done together, the others wait or are told so, and every answer is the right one', async () => {
  const memory = githubInMemory();
  const { post, proposal } = guarded(
    { limits: { proven: { burst: 1_000, perHour: 1 }, filings: 1_000, waiting: 1_000, patience: 60_000 } },
    memory,
  );
  const page = pageOf(post);
  memory.wait = 1;
  let inside = 0;
  let most = 0;
  memory.fault = (call) => {
    if (call === 'administration.repository') most = Math.max(most, (inside += 1));
    return null;
  };
  const names = Array.from({ length: 200 }, (_, nth) => `${nth}番目の会`);
  const sent = await Promise.all(
    names.map(async (name, nth) => {
      const answer = await (nth % 4 === 3
        ? page.send({ title: name, body: 'よろしく' })
        : page.send(proposal({ 提案者の名称: name })));
      inside -= 1;
      return answer;
    }),
  );
  sent.forEach(({ status, data }, nth) => {
    expect(status).toBe(nth % 4 === 3 ? 422 : 201);
    if (status === 201) expect(data.body).toContain(`\n${nth}番目の会\n`);
  });
  expect(new Set(sent.flatMap(({ status, data }) => (status === 201 ? [data.issue] : []))).size).toBe(150);
  expect(memory.issues).toHaveLength(150);
  // The record is read once, whatever is asked.
  expect(memory.calls.get('git.tree')).toBe(1);
  expect(memory.calls.get('git.blob')).toBeLessThanOrEqual(4 * memory.files.length);
});

it('what comes while too many wait is told so at once, and nothing of it is done', async () => {
  const memory = githubInMemory();
  const { page, proposal } = guarded({ limits: { atOnce: 1, waiting: 2 } }, memory);
  const asked = await Promise.all(
    [1, 2, 3, 4, 5].map(async (nth) => {
      const content = proposal({ 担い手: `${nth}名です。` });
      return { do: 'file', ...content, proof: await page.solve(content) };
    }),
  );
  memory.wait = 2;
  const answers = await Promise.all(asked.map((one) => page.ask(one)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 429, 429]);
  expect(memory.issues).toHaveLength(3);
  // Those who were told so come through afterwards, with the work that they did.
  memory.wait = 0;
  for (const one of asked) expect((await page.ask(one)).status).toBe(201);
  expect(memory.issues).toHaveLength(5);
});

it('remembers of the record no more letters than it may', async () => {
  const memory = recordMemory(100);
  let read = 0;
  const text = (sha: string) =>
    memory.text(sha, async () => {
      read += 1;
      return 'x'.repeat(40);
    });
  for (const sha of ['a', 'b', 'a', 'c', 'a']) await text(sha);
  expect(read).toBe(3);
  await text('b');
  expect(read).toBe(4);
});
