import { describe, expect, it } from 'vitest';
import { isWrite, openTown, proposalBody } from '../../src/desk/intake/forge.test-support.ts';
import { settle } from '../../src/desk/intake/settle.ts';
import { PROPOSAL } from '../../src/domain/desk/filing/filing.test-support.ts';
import { commentsOf } from '../../src/github/comments.ts';
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
    bodies: async (issue: number) => (await commentsOf(gh, issue)).map(({ body }) => body),
    notes: async (issue: number) =>
      (await commentsOf(gh, issue)).filter(({ ours, body }) => ours && body.includes('junkan:said-below')),
  };
}

describe('a comment below a filing', () => {
  it('by whoever should mend the form is answered once with where to mend it, and the secretariat sees it', async () => {
    const { forge, gh, desk, file, notes, bodies } = await town();
    const issue = await file('teian', proposalBody(desk, WRONG));
    await settle(gh, desk, issue);
    await forge.asUser('teian').comment(issue, MAIL);
    await settle(gh, desk, issue);
    const [note, ...more] = await notes(issue);
    expect(more).toEqual([]);
    expect(note?.body).toContain('書類を直す場所のご案内');
    expect(note?.body).toContain(`issues/${issue}`);
    expect(note?.body).toContain('個人の情報と思われる記載');
    const alert = (await alertIssue(gh)) ?? 0;
    const told = (await bodies(alert)).join('\n');
    expect(told).toContain('直す代わりにコメントを書きました');
    for (const part of ['090-1234', '5678', '花子'])
      for (const text of [note?.body ?? '', told]) expect(text).not.toContain(part);
    const before = forge.calls.length;
    await forge.asUser('teian').comment(issue, 'もう一度書きます。');
    await settle(gh, desk, issue);
    const ours = forge.calls.slice(before).filter((call) => call.login !== 'teian' && isWrite(call));
    expect(ours).toEqual([]);
  });

  it('is left alone where it is the secretariat’s, a bot’s, or ordinary talk', async () => {
    const { forge, gh, desk, file, notes } = await town();
    const issue = await file('teian', proposalBody(desk));
    await settle(gh, desk, issue);
    await forge.asUser('desk').comment(issue, '窓口の電話は 090-1234-5678 です。');
    await forge.asUser('teian').comment(issue, 'よろしくお願いします。');
    await forge.asUser('somebody').comment(issue, 'すばらしい提案ですね。');
    await settle(gh, desk, issue);
    expect(await notes(issue)).toEqual([]);
    expect(await alertIssue(gh)).toBeNull();
  });

  it('leaves no note once it is deleted and the text is mended', async () => {
    const { forge, gh, desk, file, notes } = await town();
    const issue = await file('teian', proposalBody(desk, WRONG));
    await forge.asUser('teian').comment(issue, MAIL);
    await settle(gh, desk, issue);
    expect(await notes(issue)).toHaveLength(1);
    const mail = (await commentsOf(gh, issue)).find(({ ours }) => !ours);
    const { octokit, owner, repo } = gh;
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: mail?.id ?? 0 });
    await settle(gh, desk, issue);
    expect(await notes(issue)).toEqual([]);
  });
});
