import { describe, expect, it } from 'vitest';
import { marked } from '../../domain/messages/comment-mark.ts';
import { ownWriting } from './self.ts';
import { alertIssue } from '../issues.ts';
import type { GitHub } from '../port.ts';
import type { Client } from './client.ts';
import { gitBy } from './git.ts';
import { issuesBy } from './issues.ts';

function clientOf(viewer: string, octokit: object = {}): Client {
  const query = () => Promise.resolve({ viewer: { login: viewer } });
  const client = { octokit, query, isOurs: () => ownWriting(client) } as unknown as Client;
  return client;
}
const bot = (login: string) => ({ login, type: 'Bot' });

describe('what Junkan wrote itself', () => {
  it('is its App’s and its workflows’, and no other App’s or person’s, whatever they call themselves', async () => {
    const isOurs = await ownWriting(clientOf('junkan-desk[bot]'));
    expect(isOurs(bot('junkan-desk[bot]'))).toBe(true);
    expect(isOurs(bot('github-actions[bot]'))).toBe(true);
    expect(isOurs(bot('other-app[bot]'))).toBe(false);
    expect(isOurs({ login: 'junkan-desk[bot]', type: 'User' })).toBe(false);
    expect(isOurs(null)).toBe(false);
  });

  it('is any App’s where a person looks by hand, for whom GitHub cannot say which App it is', async () => {
    const isOurs = await ownWriting(clientOf('kanri'));
    expect([isOurs(bot('junkan-desk[bot]')), isOurs({ login: 'kanri', type: 'User' })]).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    ['junkan-desk[bot]', 7, 'web-flow', true, false],
    ['github-actions[bot]', 7, 'web-flow', true, false],
    ['other-app[bot]', null, 'web-flow', true, true],
    // A person wrote the App's mail address into the commit, which is unsigned, or has the person's own signature.
    ['junkan-desk[bot]', 7, 'web-flow', false, true],
    ['junkan-desk[bot]', 7, 'kanri', true, true],
  ])(
    'the alert of %s: issue %s; commits in that name, committed by %s, signed %s: by hand %s',
    async (login, alert, committer, verified, byHand) => {
      const issue = { number: 7, user: bot(login), body: marked('alert', '手で見てください。'), labels: [] };
      const compared = {
        files: [],
        total_commits: 1,
        merge_base_commit: { sha: 'b' },
        commits: [
          {
            sha: 'c',
            parents: [],
            author: bot(login),
            committer: { login: committer, type: 'User' },
            commit: { verification: { verified } },
          },
        ],
      };
      const octokit = {
        paginate: () => Promise.resolve([issue]),
        rest: {
          issues: { listForRepo: null },
          git: {},
          repos: { compareCommitsWithBasehead: () => Promise.resolve({ data: compared }) },
        },
      };
      const client = clientOf('junkan-desk[bot]', octokit);
      expect(await alertIssue({ issues: issuesBy(client) } as GitHub)).toBe(alert);
      expect(await gitBy(client).compare('main', 'filing/7')).toMatchObject({ byHand });
    },
  );
});
