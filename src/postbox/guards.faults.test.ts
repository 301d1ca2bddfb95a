import { describe, expect, it } from 'vitest';
import { guarded, NOW, refusedBy } from './guards.test-support.ts';
import { linkOf } from './page.test-support.ts';

const TELEPHONE = '090-1234-5678';

describe('when GitHub fails', () => {
  it.each(['before', 'after'])('an opening that fails once, %s it was done, is one issue', async (when) => {
    const { page, proposal, memory } = guarded();
    memory.fault = (call, nth) =>
      call === 'issues.open' && nth === 1 ? { throws: refusedBy(502), isDone: when === 'after' } : null;
    const sent = await page.send(proposal());
    expect(sent).toMatchObject({ status: 201, data: { issue: 1, state: 'received' } });
    expect(memory.issues).toHaveLength(1);
  });

  it('down for long, it is said that nothing is lost; sent again it is one issue', async () => {
    const { page, proposal, memory, log } = guarded();
    const content = proposal();
    const sent = { do: 'file', ...content, proof: await page.solve(content) };
    memory.fault = (call) => (call === 'issues.list' ? { throws: refusedBy(502), isDone: false } : null);
    const down = await page.ask(sent);
    expect(down).toMatchObject({ status: 503, data: { refused: 'not-reached' } });
    expect(down.headers.get('retry-after')).toBe('60');
    expect(log).toHaveLength(1);
    memory.fault = () => null;
    expect(await page.ask(sent)).toMatchObject({ status: 201, data: { issue: 1 } });
    expect(memory.issues).toHaveLength(1);
  });

  it.each(['issues.find', 'issues.history', 'comments.list', 'pulls.list', 'git.head'])(
    'opened, but no receipt could be drawn since %s failed: sent again it is the same issue with its receipt',
    async (broken) => {
      const { page, proposal, memory } = guarded();
      const content = proposal();
      const sent = { do: 'file', ...content, proof: await page.solve(content) };
      memory.fault = (call) =>
        call === broken && memory.issues.length > 0 ? { throws: refusedBy(500), isDone: false } : null;
      expect(await page.ask(sent)).toMatchObject({ status: 503, data: { refused: 'not-reached' } });
      expect(memory.issues).toHaveLength(1);
      memory.fault = () => null;
      expect(await page.ask(sent)).toMatchObject({ status: 201, data: { issue: 1, state: 'received' } });
      expect(memory.issues).toHaveLength(1);
    },
  );

  it.each([401, 403, 429])('refusing with %i, it is not pressed further', async (status) => {
    const { page, proposal, memory } = guarded();
    memory.fault = (call) =>
      call === 'issues.open' ? { throws: refusedBy(status, { 'retry-after': '3600' }), isDone: false } : null;
    expect(await page.send(proposal())).toMatchObject({ status: 503, data: { refused: 'not-reached' } });
    expect(memory.calls.get('issues.open')).toBe(1);
  });

  it('silent, it is not waited for; what was begun is found by a second send', async () => {
    const { page, proposal, memory } = guarded({ limits: { patience: 2_000 } });
    const content = proposal();
    const sent = { do: 'file', ...content, proof: await page.solve(content) };
    memory.hold = new Promise(() => undefined);
    const slow = await page.ask(sent);
    expect(slow).toMatchObject({ status: 503, data: { refused: 'too-slow' } });
    expect(slow.headers.get('retry-after')).toBe('10');
    expect(memory.issues).toHaveLength(1);
    memory.hold = null;
    expect(await guarded({}, memory).page.ask(sent)).toMatchObject({ status: 201, data: { issue: 1 } });
    expect(memory.issues).toHaveLength(1);
  });

  it('mending that fails half-way is done by the second try; taking back, too', async () => {
    const { page, proposal, memory } = guarded();
    const link = linkOf(await page.send(proposal()));
    const other = proposal({ 担い手: '世話役が9名います。' });
    const asked = { do: 'mend', link, ...other, proof: await page.solve(other) };
    memory.fault = (call, nth) =>
      ['issues.edit', 'issues.close'].includes(call) && nth === 1
        ? { throws: refusedBy(502), isDone: true }
        : null;
    expect(await page.ask(asked)).toMatchObject({ status: 200, data: { body: other.body } });
    expect(memory.calls.get('issues.edit')).toBe(1);
    expect(await page.ask({ do: 'withdraw', link })).toMatchObject({ data: { state: 'withdrawn' } });
    expect(memory.calls.get('issues.close')).toBe(1);
  });

  it('a fault of our own is answered, too, and does not break what comes after', async () => {
    const { page, proposal, memory, log } = guarded();
    memory.fault = (call, nth) =>
      call === 'git.blob' && nth === 1
        ? { throws: new TypeError(`Cannot read ${TELEPHONE}\n    at ${TELEPHONE} (secret)`), isDone: false }
        : null;
    expect(await page.send(proposal())).toMatchObject({ status: 503, data: { refused: 'not-reached' } });
    expect(log).toHaveLength(1);
    expect(log[0]).toMatch(/^postbox: TypeError at /);
    expect(log[0]).not.toContain(TELEPHONE);
    expect((await page.send(proposal())).status).toBe(201);
  });
});

describe('what a sender writes of themselves', () => {
  it.each([
    ['担い手', `電話 ${TELEPHONE} の世話役です。`],
    ['担い手', 'midori@example.com の世話役です。'],
    ['団体の運営', '連絡は〒248-0012 鎌倉市御成町18-10 まで。'],
  ])(
    'in %s as a contact is refused, and stands neither in an issue nor in an answer nor in a log',
    async (heading, typed) => {
      const { page, proposal, memory, log } = guarded();
      const refused = await page.send(proposal({ [heading]: typed }));
      expect(refused.status).toBe(422);
      expect(refused.data.problems?.map((one) => one.heading)).toContain(heading);
      const link = linkOf(await page.send(proposal()));
      expect((await page.mend(link, proposal({ [heading]: typed }))).status).toBe(422);
      const detail = /090-1234-5678|midori@example\.com|御成町18/.exec(typed)?.[0] ?? typed;
      expect(JSON.stringify([memory.written, refused.data, log])).not.toContain(detail);
    },
  );

  it('in the title, or outside of any box, too', async () => {
    const { page, proposal, memory } = guarded();
    const { title, body } = proposal();
    for (const content of [
      { title: `${title} ${TELEPHONE}`, body },
      { title, body: `${TELEPHONE}\n\n${body}` },
      { title, body: `<!-- ${TELEPHONE} -->\n\n${body}` },
    ]) {
      const answer = await page.send(content);
      expect(answer.status).toBe(422);
      expect(JSON.stringify(answer.data)).not.toContain(TELEPHONE);
    }
    expect(memory.written).toEqual([]);
  });

  it('what GitHub repeats of a text stays out of the log, which says what was asked and how it was refused', async () => {
    const { page, proposal, memory, log } = guarded();
    memory.fault = (call) => (call === 'issues.open' ? { throws: refusedBy(403), isDone: false } : null);
    await page.send(proposal());
    expect(log.join()).toContain('postbox: HttpError 403 POST /repos/city/junkan/issues at ');
    expect(log.join()).not.toContain(TELEPHONE);
  });
});

describe('what may still be changed', () => {
  it('nothing of what the record holds', async () => {
    const { page, proposal, memory } = guarded();
    const sent = await page.send(proposal());
    const { issue } = sent.data;
    const another = memory.files.find(({ path }) => path === 'projects/2026-0031/proposal.md')?.text ?? '';
    const paper = another
      .replace(/^filedAt: .*$/m, `filedAt: ${NOW}`)
      .replace('  issue: 31\n', `  issue: ${issue}\n  via: postbox\n`);
    memory.files = [...memory.files, { path: `projects/2026-000${issue}/proposal.md`, text: paper }];
    const at = memory.issues[0];
    if (at) memory.issues[0] = { ...at, state: 'closed', closed: { at: at.createdAt, by: at.author } };
    const link = linkOf(sent);
    const fresh = guarded({}, memory);
    expect((await fresh.page.ask({ do: 'look', link })).data.state).toBe('registered');
    const changed = await fresh.page.mend(link, proposal({ 担い手: '世話役が9名います。' }));
    expect(changed).toMatchObject({ status: 409, data: { refused: 'too-late' } });
    expect(await fresh.page.ask({ do: 'withdraw', link })).toMatchObject({ data: { refused: 'too-late' } });
    expect(memory.calls.get('issues.edit')).toBeUndefined();
  });
});
