import { RequestError } from '@octokit/request-error';
import { describe, expect, it } from 'vitest';
import { refusalOf } from './errors.ts';

const refused = (status: number, message: string, headers: Record<string, string> = {}) =>
  refusalOf(
    new RequestError(message, status, {
      request: {
        method: 'PUT',
        url: 'https://api.github.com/x',
        headers: { authorization: 'token ghp_secret' },
      },
      response: { status, url: '', headers, data: {} },
    }),
  );

describe('what GitHub’s refusals mean', () => {
  it('a token that ran out, lacks a permission, or waits for single sign-on is told apart', () => {
    expect(refused(401, 'Bad credentials').ja).toContain('期限が切れたか');
    const named = { 'x-accepted-github-permissions': 'administration=write' };
    expect(refused(403, 'Resource not accessible by personal access token', named).ja).toContain(
      '次の権限が足りません: administration=write',
    );
    expect(refused(403, 'Resource protected', { 'x-github-sso': 'required; url=x' }).ja).toContain(
      'Configure SSO',
    );
    expect(refused(403, 'API rate limit exceeded').ja).toContain('数分たってから');
    expect(refused(403, 'Must have admin rights').ja).toContain('管理者（Admin）');
    expect(refused(404, 'Not Found').ja).toContain('見つかりません');
  });

  it('names the repository that it was about', () => {
    const error = new RequestError('Not Found', 404, {
      request: { method: 'GET', url: 'https://api.github.com/repos/city/junkan/actions', headers: {} },
    });
    expect(refusalOf(error).ja).toContain('（city/junkan）');
  });

  it('of GitHub that does not answer, blames nobody for a refusal', () => {
    for (const error of [
      new RequestError('fetch failed', 500, { request: { method: 'GET', url: 'https://x', headers: {} } }),
      new Error('x'),
    ]) {
      expect(refusalOf(error).ja).toContain('答えませんでした');
      expect(refusalOf(error).ja).not.toContain('断りました');
    }
    expect(refused(503, 'Unavailable').en).toContain('did not answer');
  });

  it('a rule that names an App before it has reported is told as that', () => {
    expect(
      refused(422, 'Validation Failed: "Invalid parameter required_status_checks: Invalid integration ids"')
        .ja,
    ).toContain('アプリに報告させる');
  });

  it('anything else is told in GitHub’s words, and never with the token', () => {
    const { ja, said } = refused(422, 'Name is taken - https://docs.github.com/rest/x');
    expect(ja).toContain('Name is taken');
    expect(said).toBe('Name is taken');
    expect(JSON.stringify(refused(418, 'teapot'))).not.toContain('ghp_secret');
  });
});
