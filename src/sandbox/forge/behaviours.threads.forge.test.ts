import { expect } from 'vitest';

import { THREAD_BEHAVIOURS } from './behaviours.ts';
import { behavesAs, deskOf, octokitOf, testForge } from './forge.test-support.ts';
import type { Forge } from './forge.ts';

const behaves = behavesAs(THREAD_BEHAVIOURS);

const here = (forge: Forge, path: string): string => `/repos/${forge.repository}${path}`;
const owner = (forge: Forge) => forge.asUser('junkan-kamakura');
const open = (forge: Forge, login = 'npo') => forge.asUser(login).openIssue({ title: 'One', body: 'x' });

async function read(forge: Forge, path: string, token: string, accept = 'application/json') {
  const headers = { authorization: `Bearer ${token}`, accept };
  const response = await fetch(`${forge.url}${here(forge, path)}`, { headers, redirect: 'manual' });
  return { status: response.status, response, json: (await response.json()) as Record<string, unknown> };
}

behaves('locked', async () => {
  const forge = await testForge();
  const issue = await open(forge);
  await forge.asUser('kanri').call('PUT', here(forge, `/issues/${issue}/lock`), { lock_reason: 'spam' });
  await expect(forge.asUser('npo').comment(issue, 'x')).rejects.toMatchObject({ status: 403 });
  await forge.asUser('shimin-katsudo').comment(issue, 'x');
  expect(await forge.asUser('npo').call('GET', here(forge, `/issues/${issue}`))).toMatchObject({
    locked: true,
    active_lock_reason: 'spam',
  });
  await forge.asUser('kanri').call('DELETE', here(forge, `/issues/${issue}/lock`));
  await forge.asUser('npo').comment(issue, 'y');
});

behaves('deleted', async () => {
  const forge = await testForge();
  const heard: unknown[] = [];
  const issue = await open(forge);
  forge.on(({ payload }) => heard.push(Reflect.get(Object(payload), 'action')));
  await expect(forge.asUser('kanri').deleteIssue(issue)).rejects.toMatchObject({ status: 403 });
  await owner(forge).deleteIssue(issue);
  expect(heard).toEqual(['deleted']);
  expect((await read(forge, `/issues/${issue}`, forge.tokenFor({ user: 'npo' }))).status).toBe(410);
  expect(await owner(forge).call('GET', here(forge, '/issues?state=all'))).toEqual([]);
  expect(await open(forge)).toBe(issue + 1);
});

behaves('transferred', async () => {
  const forge = await testForge();
  const issue = await open(forge);
  await owner(forge).transferIssue(issue, { repo: 'elsewhere', number: 7 });
  const token = forge.tokenFor({ user: 'npo' });
  const { status, response } = await read(forge, `/issues/${issue}`, token);
  expect(status).toBe(301);
  expect(response.headers.get('location')).toMatch(/\/junkan-kamakura\/elsewhere\/issues\/7$/);
  const { octokit, owner: org, repo } = octokitOf(forge);
  const at = { owner: org, repo };
  const { data } = await octokit.rest.issues.get({ ...at, issue_number: issue });
  expect(data).toMatchObject({ number: 7, repository_url: expect.stringContaining('/elsewhere') });
  const query = `{ repository(owner: "${at.owner}", name: "${at.repo}") { issue(number: ${issue}) { title } } }`;
  await expect(octokit.graphql(query)).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
});

behaves('converted', async () => {
  const forge = await testForge();
  const issue = await open(forge);
  await owner(forge).convertIssue(issue);
  expect((await read(forge, `/issues/${issue}`, forge.tokenFor({ user: 'npo' }))).status).toBe(410);
});

behaves('hidden', async () => {
  const forge = await testForge();
  const issue = await open(forge, 'shinki');
  forge.hide('shinki');
  expect((await read(forge, `/issues/${issue}`, forge.tokenFor({ user: 'kanri' }))).status).toBe(404);
  expect((await read(forge, `/issues/${issue}`, forge.tokenFor({ user: 'shinki' }))).status).toBe(200);
  expect(await owner(forge).call('GET', here(forge, '/issues?state=all'))).toEqual([]);
  expect(await open(forge)).toBe(issue + 1);
});

behaves('teamMentions', async () => {
  const forge = await testForge();
  const issue = await open(forge);
  const body = '@junkan-kamakura/secretariat と @shimin-katsudo と @nobody-there <b>';
  for (const members of [true, false]) {
    const permissions = { issues: 'write', ...(members ? { members: 'read' as const } : {}) } as const;
    const { octokit, owner: org, repo } = octokitOf(forge, permissions);
    const at = { owner: org, repo };
    await octokit.rest.issues.createComment({ ...at, issue_number: issue, body });
  }
  const token = forge.tokenFor({ user: 'npo' });
  const { json } = await read(forge, `/issues/${issue}/comments`, token, 'application/vnd.github.full+json');
  const html = (json as unknown as { body_html: string }[]).map(({ body_html }) => body_html);
  expect(html.map((one) => /class="team-mention/.test(one))).toEqual([true, false]);
  for (const one of html) {
    expect(one.match(/class="user-mention/g)).toHaveLength(1);
    expect(one).not.toContain('<b>');
  }
});

behaves('renames', async () => {
  const forge = await testForge();
  const issue = await open(forge);
  const idOf = async (login: string) =>
    Reflect.get(Object(await owner(forge).call('GET', `/users/${login}`)), 'id') as number;
  const id = await idOf('npo');
  forge.rename('npo', 'npo-shin');
  await expect(idOf('npo')).rejects.toMatchObject({ status: 404 });
  expect(await idOf('npo-shin')).toBe(id);
  expect(await owner(forge).call('GET', `/user/${id}`)).toMatchObject({ login: 'npo-shin' });
  expect(await owner(forge).call('GET', here(forge, `/issues/${issue}`))).toMatchObject({
    user: { login: 'npo-shin', id },
  });
  await forge.asUser('npo').comment(issue, '別の人です。');
  expect(await idOf('npo')).not.toBe(id);
  expect(() => forge.rename('npo', 'npo-shin')).toThrow('not available');
});

behaves('readLimits', async () => {
  const forge = await testForge({ second: 1_000 });
  const issue = await open(forge);
  const rate = async (bearer: Parameters<Forge['tokenFor']>[0]) =>
    (await read(forge, `/issues/${issue}`, forge.tokenFor(bearer))).response.headers.get('x-ratelimit-limit');
  expect(await rate({ app: true, permissions: { issues: 'read' } })).toBe('5000');
  const permissions = { issues: 'read' } as const;
  const own = forge.tokenFor({ actions: true, permissions });
  for (let call = 0; call < 1_000; call += 1)
    expect((await read(forge, `/issues/${issue}`, own)).status).toBe(200);
  expect(await read(forge, `/issues/${issue}`, own)).toMatchObject({
    status: 403,
    json: { message: expect.stringContaining('API rate limit exceeded') },
  });
  expect(await deskOf(forge).comments.list(issue)).toEqual([]);
});
