import { describe, expect, it } from 'vitest';
import { marked } from '../../domain/messages/comment-mark.ts';
import { ownWriting, writtenByApp } from './self.ts';
import { sentBody } from '../../domain/desk/sender.ts';
import { alertIssue } from '../issues.ts';
import type { GitHub } from '../port.ts';
import { readThread } from '../threads.ts';
import type { Client } from './client.ts';
import { gitBy } from './git.ts';
import { issuesBy } from './issues.ts';

function clientOf(viewer: string, octokit: object = {}): Client {
  const query = () => Promise.resolve({ viewer: { login: viewer } });
  const isPostbox = writtenByApp('city-postbox');
  const client = { octokit, query, isPostbox, isOurs: () => ownWriting(client) } as unknown as Client;
  return client;
}
const bot = (login: string) => ({ login, type: 'Bot' });

describe('what the App of the postbox opened, where it has one of its own', () => {
  const BODY = sentBody({ nonce: 'abc123', of: null, text: '### 相談' });

  it.each([
    ['junkan-desk[bot]', 'Bot', true, true],
    ['city-postbox[bot]', 'Bot', false, true],
    ['other-app[bot]', 'Bot', false, false],
    ['city-postbox', 'User', false, false],
    ['city-postbox[bot]', 'User', false, false],
  ])('by %s (%s): ours %s, sent by the postbox %s', async (login, type, ours, byPostbox) => {
    const data = {
      ...{ number: 7, title: '相談', body: BODY, state: 'open', user: { login, type, id: 5 }, labels: [] },
      repository_url: 'https://api.github.com/repos/city/junkan',
    };
    const get = () => Promise.resolve({ data });
    const client = {
      ...clientOf('junkan-desk[bot]', { rest: { issues: { get } } }),
      owner: 'city',
      repo: 'junkan',
    };
    const issues = { ...issuesBy(client as Client), history: () => Promise.resolve(null) };
    expect(await issues.find(7)).toMatchObject({ ours, byPostbox });
    const thread = await readThread({ issues } as unknown as GitHub, 7);
    // Anybody else who writes the same mark is who they are.
    expect(thread?.author.login).toBe(byPostbox ? 'postbox:7' : login);
  });

  it('is nobody’s where the city names none', () => {
    for (const slug of [undefined, '']) expect(writtenByApp(slug)(bot('[bot]'))).toBe(false);
  });
});

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
