import { expect, it } from 'vitest';
import { PROPOSAL } from '../domain/desk/filing/filing.test-support.ts';
import { branchesOf, proposalBody } from '../desk/intake/forge.test-support.ts';
import { reconcileFiling } from '../desk/intake/reconcile-filing.ts';
import { readThread } from '../github/threads.ts';
import { linkOf } from './page.test-support.ts';
import { openPost } from './postbox.test-support.ts';

const TITLE = '【基本シート】水辺を歩く';

it('a proposal of somebody without an account becomes an issue of the App, and the desk takes it as theirs', async () => {
  const { page, desk, client } = await openPost();
  const sent = await page.send({ title: TITLE, body: proposalBody(desk) });
  expect(sent).toMatchObject({
    status: 201,
    data: { state: 'received', form: 'proposal', project: '2026-0001' },
  });
  expect(sent.data.next.map(({ ja }) => ja).join('\n')).toContain(
    '事務局が、2026年（令和8年）11月27日までに',
  );
  const gh = client();
  const { issue } = sent.data;
  expect(await readThread(gh, issue)).toMatchObject({ author: { login: `postbox:${issue}` }, edited: null });
  expect((await reconcileFiling(gh, desk, issue))?.outcome.is).toBe('accepted');
});

it('the paper says that it came by the postbox; its sender mends it by the secret link, and takes it back', async () => {
  const { page, desk, client, forge } = await openPost();
  const sent = await page.send({ title: TITLE, body: proposalBody(desk) });
  const { issue } = sent.data;
  await reconcileFiling(client(), desk, issue);
  const paper = () => branchesOf(forge)[`filing/${issue}`]?.[0]?.text ?? '';
  expect(paper()).toContain(`source:\n  issue: ${issue}\n  via: postbox\n`);
  const other = proposalBody(desk, { ...PROPOSAL, 提案者の名称: '水辺を守る会' });
  const mended = await page.mend(linkOf(sent), { title: TITLE, body: other });
  expect(mended).toMatchObject({ status: 200, data: { state: 'received', body: other } });
  await reconcileFiling(client(), desk, issue);
  expect(paper()).toContain('name: 水辺を守る会');
  const back = await page.ask({ do: 'withdraw', link: linkOf(sent) });
  expect(back).toMatchObject({ status: 200, data: { state: 'withdrawn' } });
  await reconcileFiling(client(), desk, issue);
  expect(branchesOf(forge)).toEqual({});
  expect(await page.mend(linkOf(sent), { title: TITLE, body: other })).toMatchObject({
    data: { refused: 'taken-back' },
  });
});

it('nothing but a valid filing passes: what is to be mended is said by the boxes of the form, and nothing is opened', async () => {
  const { page, desk, client } = await openPost();
  const before = (await client().issues.list({ state: 'all' })).length;
  const personal = proposalBody(desk, { ...PROPOSAL, 担い手: '電話 090-1234-5678 の世話役です。' });
  const called = proposalBody(desk, { ...PROPOSAL, 担い手: '写真は @octocat で見られます。' });
  const wrong = proposalBody(desk, { ...PROPOSAL, '総額（円）': '1' });
  for (const [body, heading] of [
    [personal, '担い手'],
    [called, '担い手'],
    [wrong, '総額（円）'],
    ['よろしく', null],
  ] as const) {
    const answered = await page.send({ title: TITLE, body });
    expect(answered.status).toBe(422);
    expect(answered.data.problems?.map((one) => one.heading)).toContain(heading);
  }
  expect(await client().issues.list({ state: 'all' })).toHaveLength(before);
});
