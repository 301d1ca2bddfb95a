import { describe, expect, it } from 'vitest';
import type { GitHub } from './client.ts';
import { ownWriting } from './self.ts';

const clientOf = (viewer: string): GitHub =>
  ({ octokit: {}, query: () => Promise.resolve({ viewer: { login: viewer } }) }) as unknown as GitHub;
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
});
