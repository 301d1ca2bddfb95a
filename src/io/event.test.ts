import examples from '@octokit/webhooks-examples';
import { describe, expect, it } from 'vitest';
import { eventFrom } from './event.ts';

const payloadsOf = (name: string) =>
  (examples as readonly { name: string; examples: readonly unknown[] }[]).find((event) => event.name === name)
    ?.examples ?? [];

describe('the event of a workflow, in real payloads of GitHub', () => {
  it.each(['issues', 'issue_comment', 'pull_request', 'pull_request_review'])(
    '%s: the number of the issue or pull request, and the action',
    (name) => {
      const payloads = payloadsOf(name);
      expect(payloads.length).toBeGreaterThan(0);
      for (const payload of payloads) {
        const event = eventFrom(name, payload);
        expect(event.number).toBeGreaterThan(0);
        expect(event.action).toMatch(/^[a-z_]+$/);
        expect(event.run).toBeNull();
      }
    },
  );

  it('workflow_run: whose branch at which commit', () => {
    const payloads = payloadsOf('workflow_run');
    expect(payloads.length).toBeGreaterThan(0);
    for (const payload of payloads) {
      const { run, number } = eventFrom('workflow_run', payload);
      expect(run?.owner).toMatch(/^\S+$/);
      expect(run?.sha).toMatch(/^[0-9a-f]{40}$/);
      expect(number).toBeNull();
    }
  });

  it('schedule: the name and the time', () => {
    expect(eventFrom('schedule', { schedule: '17 21 * * *' })).toEqual({
      name: 'schedule',
      action: null,
      number: null,
      isPull: false,
      run: null,
      cron: '17 21 * * *',
    });
  });

  it.each([
    ['a number that is none', { issue: { number: '7; rm -rf /' } }],
    ['a negative number', { issue: { number: -1 } }],
    ['a list', [{ issue: { number: 1 } }]],
    ['nothing', null],
    [
      'a commit that is none',
      { workflow_run: { head_repository: { owner: { login: 'a' } }, head_branch: 'b', head_sha: '$(id)' } },
    ],
  ])('takes nothing from %s', (_, payload) => {
    expect(eventFrom('issues', payload)).toMatchObject({ number: null, run: null });
  });
});
