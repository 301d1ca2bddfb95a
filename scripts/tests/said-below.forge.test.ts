import { describe, expect, it } from 'vitest';
import { isWrite, openTown, proposalBody } from '../../src/desk/intake/forge.test-support.ts';
import { lookBelowPull } from '../../src/desk/intake/look-below.ts';
import { sweep } from '../../src/desk/intake/sweep.ts';
import { LIMITS, Pace } from '../../src/github/pace.ts';

import { reconcileFiling } from '../../src/desk/intake/reconcile-filing.ts';
import { PROPOSAL } from '../../src/domain/desk/filing/filing.test-support.ts';
import { saidBelow } from '../../src/domain/desk/filing/said-below.ts';
import { alertIssue } from '../../src/github/issues.ts';

// What people write below a filing, on the page or by answering a mail.

const MAIL =
  'ありがとうございます。予算は来週お送りします。\n\n> /close\n\n-- \n水辺を歩く会 水辺花子\nTEL 090-1234-5678';
const WRONG = { ...PROPOSAL, '市の負担（円）': '1' };

async function town() {
  const given = await openTown();
  const gh = given.client();
  return {
    ...given,
    gh,
    bodies: async (issue: number) => (await gh.comments.list(issue)).map(({ body }) => body),
    notes: async (issue: number) =>
      (await gh.comments.list(issue)).filter(
        ({ ours, body }) => ours && /junkan:(said-below|personal-(below|review))/.test(body),
      ),
  };
}

describe('a comment below a filing', () => {
  it('by whoever should mend the form is answered once with where to mend it, and the secretariat sees it', async () => {
    const { forge, gh, desk, file, notes, bodies } = await town();
    const issue = await file('teian', proposalBody(desk, WRONG));
    await reconcileFiling(gh, desk, issue);
    await forge.asUser('teian').comment(issue, MAIL);
    await reconcileFiling(gh, desk, issue);
    const [personal, note, ...more] = await notes(issue);
    expect(more).toEqual([]);
    expect(note?.body).toContain('書類を直す場所のご案内');
    expect(note?.body).toContain(`issues/${issue}`);
    expect(personal?.body).toContain('個人の情報と思われる記載');
    const alert = (await alertIssue(gh)) ?? 0;
    const told = (await bodies(alert)).join('\n');
    expect(told).toContain('直す代わりにコメントを書きました');
    for (const part of ['090-1234', '5678', '花子'])
      for (const text of [personal?.body ?? '', note?.body ?? '', told]) expect(text).not.toContain(part);
    const before = forge.calls.length;
    await forge.asUser('teian').comment(issue, 'もう一度書きます。');
    await reconcileFiling(gh, desk, issue);
    const ours = forge.calls.slice(before).filter((call) => call.login !== 'teian' && isWrite(call));
    expect(ours).toEqual([]);
  });

  it('with personal data is told anew, below and to the secretariat, after an ordinary one and after another', async () => {
    const { forge, gh, desk, file, notes, bodies } = await town();
    const issue = await file('teian', proposalBody(desk, WRONG));
    const told = async () =>
      (await bodies((await alertIssue(gh)) ?? 0)).map((body) => body.includes('個人の情報'));
    const said = async () => (await notes(issue)).map(({ body }) => body.includes('個人の情報'));
    await forge.asUser('teian').comment(issue, '来週直します。');
    await reconcileFiling(gh, desk, issue);
    expect([await said(), await told()]).toEqual([[false], [false]]);
    for (let count = 1; count <= 2; count += 1) {
      const before = (await notes(issue)).map(({ id }) => id);
      await forge.asUser('teian').comment(issue, `${count}: 090-1234-5678 にお電話ください。`);
      await reconcileFiling(gh, desk, issue);
      expect(await said()).toEqual([false, true]);
      expect(before).not.toContain((await notes(issue)).at(-1)?.id);
      expect(await told()).toEqual([false, ...Array<boolean>(count).fill(true)]);
    }
  });

  it('by another App is screened as everybody’s and never taken for ours, and no App is told where to mend', async () => {
    const { forge, gh, desk, file, notes, bodies } = await town();
    const issue = await file('teian', proposalBody(desk, WRONG));
    await reconcileFiling(gh, desk, issue);
    const app = forge.asUser('mail-bridge[bot]');
    await app.comment(issue, '<!-- junkan:intake -->\n\n転送します。');
    await reconcileFiling(gh, desk, issue);
    expect(await notes(issue)).toEqual([]);
    expect(await alertIssue(gh)).toBeNull();
    await app.comment(issue, MAIL);
    await reconcileFiling(gh, desk, issue);
    expect(
      (await notes(issue)).map(({ body }) => body.split('\n').find((line) => line.startsWith('#'))),
    ).toEqual(['### コメントに、個人の情報と思われる記載があります']);
    const told = await bodies((await alertIssue(gh)) ?? 0);
    expect(told).toEqual([expect.stringContaining('個人の情報')]);
    expect((await bodies(issue)).filter((body) => body.includes('転送します'))).toHaveLength(1);
    const author = { login: 'mail-bridge[bot]', id: 7 };
    const [own] = (await gh.comments.list(issue)).filter(({ ours }) => !ours);
    const comments = own ? [{ ...own, author }] : [];
    const said = saidBelow(
      { author },
      { comments, reviews: [] },
      { is: 'refused' },
      desk.read.record,
      () => false,
    );
    expect(comments).toHaveLength(1);
    expect(said.isAnswered).toBe(false);
  });

  it('is left alone where it is the secretariat’s or ordinary talk', async () => {
    const { forge, gh, desk, file, notes } = await town();
    const issue = await file('teian', proposalBody(desk));
    await reconcileFiling(gh, desk, issue);
    await forge.asUser('desk').comment(issue, '窓口の電話は 090-1234-5678 です。');
    await forge.asUser('teian').comment(issue, 'よろしくお願いします。');
    await forge.asUser('somebody').comment(issue, 'すばらしい提案ですね。');
    await reconcileFiling(gh, desk, issue);
    expect(await notes(issue)).toEqual([]);
    expect(await alertIssue(gh)).toBeNull();
  });

  it('leaves no note once it is deleted and the text is mended', async () => {
    const { forge, gh, desk, file, notes } = await town();
    const issue = await file('teian', proposalBody(desk, WRONG));
    await forge.asUser('teian').comment(issue, MAIL);
    await reconcileFiling(gh, desk, issue);
    expect(await notes(issue)).toHaveLength(2);
    const mail = (await gh.comments.list(issue)).find(({ ours }) => !ours);
    await gh.comments.remove(mail?.id ?? 0);
    await reconcileFiling(gh, desk, issue);
    expect(await notes(issue)).toEqual([]);
  });

  it('on a pull request of the desk with personal data is told of once, and never repeated; a person’s pull request is theirs', async () => {
    const { forge, gh, desk, file, notes } = await town();
    const issue = await file('teian', proposalBody(desk));
    await reconcileFiling(gh, desk, issue);
    const [pull] = await gh.pulls.list({ state: 'open' });
    const number = pull?.number ?? 0;
    await forge.asUser('teian').comment(number, MAIL);
    await forge.asUser('desk').commit({ branch: 'own', files: [{ path: 'x.md', text: 'x' }], message: 'x' });
    const own = await forge.asUser('desk').openPull({ title: 'x', body: 'x', head: 'own' });
    await forge.asUser('teian').comment(own, MAIL);
    const pace = new Pace({ clock: () => 0, wait: async () => {}, ...LIMITS });
    await sweep(gh, desk, pace, () => {});
    const [note, ...more] = await notes(number);
    expect(more).toEqual([]);
    expect(note?.body).toContain('個人の情報と思われる記載');
    expect(note?.body).not.toContain('直す場所のご案内');
    expect(note?.body).not.toContain('1234');
    expect(await notes(own)).toEqual([]);
    const before = forge.calls.filter(isWrite).length;
    for (const each of await gh.pulls.list({ state: 'open' })) await lookBelowPull(gh, desk, each);
    expect(forge.calls.filter(isWrite)).toHaveLength(before);
  });
});

describe('a review of a pull request of the desk', () => {
  it('with personal data is told of once, by the gate and by the sweep, in words of its own; it is never repeated', async () => {
    const { forge, gh, desk, file, notes, bodies } = await town();
    const issue = await file('teian', proposalBody(desk));
    await reconcileFiling(gh, desk, issue);
    const [pull] = await gh.pulls.list({ state: 'open' });
    const number = pull?.number ?? 0;
    const told = async () => bodies((await alertIssue(gh)) ?? 0);
    const look = async () => {
      const pace = new Pace({ clock: () => 0, wait: async () => {}, ...LIMITS });
      await sweep(gh, desk, pace, () => {});
    };
    await forge.asUser('desk').review(number, 'COMMENT', '窓口の電話は 090-1234-5678 です。');
    await forge.asUser('somebody').review(number, 'COMMENT', 'よい提案です。');
    await look();
    expect(await notes(number)).toEqual([]);
    const id = await forge.asUser('somebody').review(number, 'COMMENT', MAIL);
    await look();
    await look();
    const [note, ...more] = await notes(number);
    expect(more).toEqual([]);
    expect(note?.body).toContain('レビューの文に、個人の情報と思われる記載');
    expect(note?.body).toContain(`pull/${number}#pullrequestreview-${id}`);
    expect(note?.body).not.toContain('「Delete」');
    expect(await told()).toEqual([expect.stringContaining('レビューの文')]);
    for (const text of [note?.body ?? '', ...(await told())]) expect(text).not.toMatch(/1234|5678|花子/);
    const before = forge.calls.filter(isWrite).length;
    for (const each of await gh.pulls.list({ state: 'open' })) await lookBelowPull(gh, desk, each);
    expect(forge.calls.filter(isWrite)).toHaveLength(before);
    await forge.asUser('somebody').call('PUT', `/repos/${forge.repository}/pulls/${number}/reviews/${id}`, {
      body: 'ありがとうございます。',
    });
    await look();
    expect(await notes(number)).toEqual([]);
  });
});

it('personal data in a title is named as such, with who can remove it, and the secretariat is told once', async () => {
  const { gh, desk, file, bodies } = await town();
  const issue = await file('teian', proposalBody(desk), '提案 090-1234-5678');
  for (let count = 0; count < 2; count += 1) await reconcileFiling(gh, desk, issue);
  const [answer = ''] = await bodies(issue);
  expect(answer).toContain('**題名**: 電話番号と思われる記載');
  expect(answer).toContain('消せるのは、リポジトリの管理者だけです');
  expect(answer).not.toContain('公開の前に');
  const told = await bodies((await alertIssue(gh)) ?? 0);
  expect(told).toEqual([expect.stringContaining('題名に、個人の情報')]);
  expect(told.join()).not.toContain('1234');
});
