import { describe, expect, it } from 'vitest';
import { BYTES_AT_MOST } from './asked.ts';
import { guarded } from './guards.test-support.ts';
import { ORIGIN, requestOf } from './page.test-support.ts';

const CHALLENGE = { do: 'challenge', digest: 'a'.repeat(64) };

const request = (init: RequestInit): Request => new Request('https://post.example/', init);

describe('who may ask, and how', () => {
  const { post, memory } = guarded();
  const refusal = async (asked: Request) => {
    const answer = await post(asked);
    const { refused, message } = (await answer.json()) as { refused: string; message: { ja: string } };
    expect(message.ja).not.toBe('');
    return [answer.status, refused, answer.headers.get('access-control-allow-origin')];
  };

  it.each([
    [{}, 'none'],
    [{ origin: 'https://other.example' }, 'another site'],
    [{ origin: 'null' }, 'a page without one'],
    [{ origin: `${ORIGIN}.evil.example` }, 'one that begins the same'],
    [{ origin: `${ORIGIN}/` }, 'one with a path'],
    [{ origin: ORIGIN.toUpperCase() }, 'no browser writes it so'],
  ])('no other origin: %o (%s)', async (headers: object, _why: string) => {
    const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' };
    expect(await refusal(request(init as RequestInit))).toEqual([403, 'wrong-origin', null]);
    const preflight = await post(request({ method: 'OPTIONS', headers: headers as HeadersInit }));
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  it('a browser of the site is told what it may do, and that answers differ by origin', async () => {
    const answer = await post(
      request({
        method: 'OPTIONS',
        headers: { origin: ORIGIN, 'access-control-request-method': 'POST' },
      }),
    );
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
      'cache-control': 'no-store',
      vary: 'origin',
    });
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])('no other method: %s', async (method) => {
    const answer = await post(request({ method, headers: { origin: ORIGIN } }));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it.each([
    '',
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'application/json-seq',
  ])('no other type: %s', async (type) => {
    expect(await refusal(requestOf(CHALLENGE, { 'content-type': type }))).toEqual([
      415,
      'wrong-type',
      ORIGIN,
    ]);
  });

  it('takes JSON with its letters named', async () => {
    const answer = await post(requestOf(CHALLENGE, { 'content-type': 'application/json; charset=utf-8' }));
    expect(answer.status).toBe(200);
  });

  it.each([
    ['nothing', ''],
    ['garbage', '{"do":'],
    ['no object', '"challenge"'],
    ['null', 'null'],
    ['deep lists', '['.repeat(100_000)],
    ['deep lists, closed', `${'['.repeat(60_000)}${']'.repeat(60_000)}`],
    ['deep objects inside', `{"do":"challenge","digest":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`],
    ['an unknown act', '{"do":"merge"}'],
    ['more than is asked', JSON.stringify({ ...CHALLENGE, cost: 1 })],
    ['a prototype', `{"do":"challenge","digest":"${'a'.repeat(64)}","__proto__":{"admin":true}}`],
    ['a prototype for all', `{"__proto__":${JSON.stringify(CHALLENGE)}}`],
    ['a constructor', `{"do":"challenge","digest":"${'a'.repeat(64)}","constructor":{"prototype":{"a":1}}}`],
    ['an inherited act', '{"do":"toString"}'],
    ['a link that is no number', '{"do":"look","link":{"issue":"1","key":""}}'],
    ['a link below one', `{"do":"look","link":{"issue":-1,"key":"${'a'.repeat(43)}"}}`],
    ['a link of half an issue', `{"do":"look","link":{"issue":1.5,"key":"${'a'.repeat(43)}"}}`],
  ])('does not understand %s', async (_, body) => {
    expect(await refusal(requestOf(body))).toEqual([400, 'not-understood', ORIGIN]);
    expect(({} as { admin?: true }).admin).toBeUndefined();
  });

  it('does not understand bytes that are no letters', async () => {
    const body = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]);
    const headers = { origin: ORIGIN, 'content-type': 'application/json' };
    expect(await refusal(request({ method: 'POST', headers, body }))).toEqual([
      400,
      'not-understood',
      ORIGIN,
    ]);
  });

  it('asks GitHub nothing for any of these', () => {
    expect([...memory.calls]).toEqual([]);
  });
});

describe('what a request may weigh', () => {
  const headers = { origin: ORIGIN, 'content-type': 'application/json' };

  it('what is too large by its own word is not read', async () => {
    const { post } = guarded();
    let isRead = false;
    const body = new ReadableStream(
      {
        pull(stream) {
          isRead = true;
          stream.enqueue(new Uint8Array(1));
        },
      },
      { highWaterMark: 0 },
    );
    const length = { 'content-length': String(BYTES_AT_MOST + 1) };
    const answer = await post(
      request({ method: 'POST', headers: { ...headers, ...length }, body, duplex: 'half' } as RequestInit),
    );
    expect([answer.status, isRead]).toEqual([413, false]);
  });

  it.each([{}, { 'content-length': '10' }, { 'content-length': 'many' }])(
    'what does not end is read no further than that, whatever it says of itself: %o',
    async (length) => {
      const { post } = guarded();
      let given = 0;
      let isLeft = false;
      const body = new ReadableStream<Uint8Array>({
        pull(stream) {
          given += 10_000;
          stream.enqueue(new Uint8Array(10_000).fill(32));
        },
        cancel() {
          isLeft = true;
        },
      });
      const answer = await post(
        request({ method: 'POST', headers: { ...headers, ...length }, body, duplex: 'half' } as RequestInit),
      );
      expect([answer.status, isLeft]).toEqual([413, true]);
      expect(given).toBeLessThan(BYTES_AT_MOST + 50_000);
    },
  );

  it('what does not come is not waited for', async () => {
    const { post } = guarded({ limits: { patience: 20 } });
    const body = new ReadableStream({ pull: () => new Promise(() => undefined) });
    const answer = await post(request({ method: 'POST', headers, body, duplex: 'half' } as RequestInit));
    expect([answer.status, (await answer.json()) as object]).toMatchObject([503, { refused: 'too-slow' }]);
  });

  it('a text of the longest that GitHub takes passes, in letters of three bytes', async () => {
    const { post, page } = guarded();
    const content = { title: '長い', body: '長'.repeat(65_000) };
    const answer = await post(requestOf({ do: 'file', ...content, proof: await page.solve(content) }));
    expect(answer.status).toBe(422);
  });
});
