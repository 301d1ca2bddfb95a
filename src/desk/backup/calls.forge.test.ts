import { describe, expect, it } from 'vitest';
import { connect } from '../../github/octokit/client.ts';
import type { Forge } from '../../sandbox/forge/forge.ts';
import { manyThreads } from '../../sandbox/forge/many.test-support.ts';
import type { Archive } from './archive.ts';
import { collect } from './collect.ts';
import { restore } from './restore.ts';

/** Filings, each an issue with three comments and a pull request with a review. */
const FILINGS = 2_000;

const clientOf = (forge: Forge, login = 'shimin-katsudo') =>
  connect({
    token: forge.tokenFor({ user: login }),
    repository: forge.repository,
    apiUrl: forge.url,
    second: 1,
  });

async function first(forge: Forge): Promise<void> {
  const desk = forge.asUser('shimin-katsudo');
  await forge.asUser('npo').openIssue({ title: '川', body: '川' });
  for (const body of ['一', '二', '三']) await desk.comment(1, body);
  await desk.commit({ branch: 'filing/1', files: [{ path: 'paper.md', text: '川\n' }], message: '川' });
  await desk.openPull({ title: '川 (#1)', body: '川', head: 'filing/1' });
  await forge.asUser('npo').review(2, 'COMMENT', 'よい');
}

describe('the calls of a backup', () => {
  it('are a call for each hundred things: 2,000 filings stay within the 1,000 an hour of a workflow’s token', async () => {
    const forge = await manyThreads({
      first,
      many: (filing) => Array.from({ length: FILINGS }, () => filing).flat(),
    });
    const archive = await collect(clientOf(forge));
    expect(archive.issues).toHaveLength(2 * FILINGS);
    expect(archive.comments).toHaveLength(3 * FILINGS);
    expect(archive.pulls).toHaveLength(FILINGS);
    expect(archive.reviews).toHaveLength(FILINGS);
    expect(archive.reviews.at(-1)).toMatchObject({
      on: 2 * FILINGS,
      author: 'npo',
      state: 'COMMENTED',
      body: 'よい',
    });
    // 40 pages of threads, 20 of pull requests, 60 of comments, 20 questions about reviews. One thread at a time it was
    // 40 + 20 + 4,000 + 2,000 = 6,060.
    expect(forge.calls.length).toBe(140);
    expect(forge.failures).toEqual([]);
  });

  it('are few when nothing is left to restore, however much there is', async () => {
    const issues = Array.from({ length: 250 }, (_, at) => ({
      number: at + 1,
      title: '川',
      body: '川',
      state: 'open' as const,
      author: 'npo',
      createdAt: '2026-11-20T00:00:00Z',
      closedAt: null,
      labels: [],
    }));
    const archive: Archive = { issues, comments: [], pulls: [], reviews: [] };
    const forge = await manyThreads({
      first: async (small) => void (await small.asUser('npo').openIssue({ title: '川', body: '川' })),
      many: (thread) => issues.flatMap(() => thread),
    });
    await restore(clientOf(forge), archive);
    expect(forge.calls.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET']);
  });
});
