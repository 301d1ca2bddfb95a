import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guarded, githubInMemory } from './guards.test-support.ts';
import { linkOf } from './page.test-support.ts';
import { secretsFrom } from './secrets.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const minutes = (count: number): void => void vi.setSystemTime(Date.now() + count * 60_000);

describe('the work for one text', () => {
  it('sent twice with the same, it is one issue, and the same receipt', async () => {
    const { page, proposal, memory } = guarded();
    const content = proposal();
    const sent = { do: 'file', ...content, proof: await page.solve(content) };
    const first = await page.ask(sent);
    const second = await page.ask(sent);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.data).toEqual(first.data);
    expect(memory.issues).toHaveLength(1);
  });

  it('a double tap is one issue', async () => {
    const { page, proposal, memory } = guarded();
    const content = proposal();
    const sent = { do: 'file', ...content, proof: await page.solve(content) };
    const both = await Promise.all([page.ask(sent), page.ask(sent), page.ask(sent)]);
    expect(new Set(both.map(({ data }) => data.issue))).toEqual(new Set([1]));
    expect(memory.issues).toHaveLength(1);
  });

  it('a double tap that two machines take ends as one open issue', async () => {
    const memory = githubInMemory();
    const [here, there] = [guarded({}, memory), guarded({}, memory)];
    memory.wait = 1;
    const content = here.proposal();
    const sent = { do: 'file', ...content, proof: await here.page.solve(content) };
    const both = await Promise.all([here.page.ask(sent), there.page.ask(sent)]);
    expect(both.map(({ data }) => data.issue)).toEqual([1, 1]);
    expect(memory.issues.filter(({ state }) => state === 'open').map(({ number }) => number)).toEqual([1]);
  });

  it('is good for ten minutes; what had arrived by then is found by it later, too', async () => {
    const { page, proposal, memory } = guarded();
    const content = proposal();
    const early = { do: 'file', ...content, proof: await page.solve(content) };
    const late = { do: 'file', ...content, proof: await page.solve(content) };
    const sent = await page.ask(early);
    minutes(11);
    expect(await page.ask(late)).toMatchObject({ status: 409, data: { refused: 'expired' } });
    expect(await page.ask(early)).toMatchObject({ status: 201, data: { issue: sent.data.issue } });
    const { proof } = late;
    expect(await page.ask({ do: 'mend', link: linkOf(sent), ...content, proof })).toMatchObject({
      data: { refused: 'expired' },
    });
    expect(memory.issues).toHaveLength(1);
  });

  it('the same text sent by somebody else, who read it in public, does not give them the link', async () => {
    const { page, proposal } = guarded();
    const mine = await page.send(proposal());
    const theirs = await page.send(proposal());
    expect(theirs.data.issue).not.toBe(mine.data.issue);
    expect(theirs.data.key).not.toBe(mine.data.key);
  });

  it('is good for no other text, title, number of tries or date, and not without its signature', async () => {
    const { page, proposal, memory } = guarded();
    const content = proposal();
    const proof = (await page.solve(content)) as {
      challenge: { parameters: Record<string, unknown>; signature: string };
      solution: Record<string, unknown>;
    };
    const { parameters, signature } = proof.challenge;
    const forged = [
      { ...content, title: 'ほか', proof },
      { ...content, body: `${content.body}\n`, proof },
      ...[
        { cost: 1_000_000 },
        { nonce: 'f'.repeat(32) },
        { data: { ...(parameters['data'] as object), until: Date.now() + 1e9 } },
        { keySignature: 'a'.repeat(64) },
        { algorithm: 'SHA-1' },
      ].map((other) => ({
        ...content,
        proof: { ...proof, challenge: { parameters: { ...parameters, ...other }, signature } },
      })),
      { ...content, proof: { ...proof, challenge: { parameters, signature: 'a'.repeat(64) } } },
      { ...content, proof: { ...proof, challenge: { parameters, signature: '' } } },
      { ...content, proof: { ...proof, solution: { counter: 0, derivedKey: 'a'.repeat(64) } } },
      { ...content, proof: { ...proof, solution: { ...proof.solution, derivedKey: 'zz' } } },
    ];
    for (const one of forged)
      expect(await page.ask({ do: 'file', ...one })).toMatchObject({
        status: 403,
        data: { refused: 'not-solved' },
      });
    expect([...memory.calls]).toEqual([]);
  });

  it('done for another postbox it is worth nothing here', async () => {
    const { page, proposal } = guarded();
    const other = guarded({ secret: 'the secret of another city, as long as ours' });
    const content = proposal();
    const proof = await other.page.solve(content);
    expect(await page.ask({ do: 'file', ...content, proof })).toMatchObject({
      data: { refused: 'not-solved' },
    });
  });
});

describe('the secret link', () => {
  const OTHER = 'the secret of another city, as long as ours';

  it.each(['look', 'withdraw', 'mend', 'file'] as const)(
    'to %s, that of another issue, of another city, of a former secret or of nobody opens nothing',
    async (act) => {
      const { page, proposal, memory } = guarded();
      const sent = await page.send(proposal());
      const { key } = (await page.send(proposal())).data;
      const before = structuredClone(memory.issues);
      memory.calls.clear();
      const { issue } = sent.data;
      const mine = sent.data.key;
      const wrong = [
        { issue, key },
        { issue, key: await (await secretsFrom(OTHER, 'city/junkan')).keyOf(issue) },
        {
          issue,
          key: await (await secretsFrom('a secret of the tests, of forty signs ..', 'b/junkan')).keyOf(issue),
        },
        { issue: 99, key: mine },
        { issue, key: `${mine.startsWith('A') ? 'B' : 'A'}${mine.slice(1)}` },
        { issue, key: `${mine.slice(0, 20)}${mine[20] === 'A' ? 'B' : 'A'}${mine.slice(21)}` },
      ];
      const content = proposal({ 提案者の名称: 'ほかの会' });
      const proof = await page.solve(content);
      for (const link of wrong) {
        const asked =
          act === 'file'
            ? { do: act, ...content, of: link, proof }
            : { do: act, link, ...(act === 'mend' ? { ...content, proof } : {}) };
        expect(await page.ask(asked)).toMatchObject({ status: 403, data: { refused: 'wrong-link' } });
      }
      // The text stays as it was, and GitHub is not even asked: how long an answer takes says nothing.
      expect([...memory.calls]).toEqual([]);
      expect(memory.issues).toEqual(before);
    },
  );

  it('does not tell by where a key is wrong: both are compared whole, by the platform', async () => {
    const compared = vi.spyOn(crypto.subtle, 'verify');
    const secrets = await secretsFrom(OTHER, 'city/junkan');
    const key = await secrets.keyOf(7);
    expect(await secrets.fits({ issue: 7, key })).toBe(true);
    expect(await secrets.fits({ issue: 7, key: `A${key.slice(1)}` })).toBe(key.startsWith('A'));
    expect(compared).toHaveBeenCalledTimes(2);
    compared.mockRestore();
  });

  it('of an issue that no postbox opened there is none to be had, and a right key opens nothing', async () => {
    const { page, proposal, memory } = guarded();
    const sent = await page.send(proposal());
    const at = memory.issues[0];
    if (at) memory.issues[0] = { ...at, ours: false, byPostbox: false, by: 'person' };
    const link = linkOf(sent);
    expect(await page.ask({ do: 'look', link })).toMatchObject({
      status: 404,
      data: { refused: 'not-there' },
    });
    expect(await page.send(proposal(), link)).toMatchObject({ data: { refused: 'not-there' } });
    memory.issues.splice(0);
    expect(await page.ask({ do: 'look', link })).toMatchObject({ status: 404 });
  });

  it('what is sent by the link of a later paper is of whoever began', async () => {
    const { page, proposal, memory } = guarded();
    const first = await page.send(proposal());
    const second = await page.send(proposal({ 担い手: '世話役が6名います。' }), linkOf(first));
    const third = await page.send(proposal({ 担い手: '世話役が7名います。' }), linkOf(second));
    expect(third.status).toBe(201);
    const { issue } = first.data;
    expect(memory.issues.slice(1).map(({ body }) => body.split('\n')[0])).toEqual([
      expect.stringMatching(new RegExp(`:${issue} -->$`)),
      expect.stringMatching(new RegExp(`:${issue} -->$`)),
    ]);
  });

  it('taken back twice it is taken back once; it is mended and taken back no more', async () => {
    const { page, proposal, memory } = guarded();
    const sent = await page.send(proposal());
    const link = linkOf(sent);
    const both = await Promise.all([page.ask({ do: 'withdraw', link }), page.ask({ do: 'withdraw', link })]);
    expect(both.map(({ status, data }) => [status, data.state])).toEqual([
      [200, 'withdrawn'],
      [200, 'withdrawn'],
    ]);
    expect(memory.calls.get('issues.close')).toBe(1);
    expect(await page.mend(link, proposal({ 提案者の名称: 'ほかの会' }))).toMatchObject({
      status: 409,
      data: { refused: 'taken-back' },
    });
  });
});
