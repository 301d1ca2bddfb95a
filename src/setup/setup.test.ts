import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../github/client.ts';
import { Ground } from './ground.ts';
import { newSession, type Session } from './session.ts';
import { newCity, type NewCity } from './setup.test-support.ts';
import { act, standings } from './standing.ts';
import type { StepId } from './step.ts';
import { STEPS } from './steps/index.ts';

let city: NewCity;
let session: Session;

beforeEach(async () => {
  city = await newCity();
  session = newSession(city.place, 'http://127.0.0.1:1');
});

afterEach(async () => {
  await city.close();
  expect(city.forge.failures).toEqual([]);
});

/** Does a step with what was filled in, and gives what the page would say of it. */
async function does(id: StepId, fields: Record<string, string> = {}): Promise<string> {
  const step = STEPS.find((one) => one.id === id);
  if (!step) throw new Error(`There is no step ${id}.`);
  await act(session, step, new URLSearchParams(fields));
  const { did = [], stopped = [], refusal = null } = session.last.get(id) ?? {};
  return [...did, ...stopped, ...(refusal ? [refusal] : [])].map(({ ja }) => ja).join('\n');
}

async function marks(): Promise<Record<string, string>> {
  const all = await standings(new Ground(session));
  return Object.fromEntries(all.map(({ step, is }) => [step.id, is]));
}

async function found(id: StepId): Promise<string> {
  const all = await standings(new Ground(session));
  const one = all.find(({ step }) => step.id === id);
  return [...(one?.found ?? []), ...(one?.refusal ? [one.refusal] : [])].map(({ ja }) => ja).join('\n');
}

const enter = () => does('token', { repository: city.forge.repository, token: city.token });

/** What GitHub's page of confirmation does, and the way back. */
async function makeApp(): Promise<string> {
  const step = STEPS.find(({ id }) => id === 'app');
  const shown = await step?.form(new Ground(session), ({ ja }) => ja);
  const manifest =
    /name="?manifest"? value="([^"]*)"/.exec(shown?.text ?? '')?.[1]?.replaceAll('&quot;', '"') ?? '';
  const at = (path: string) => new URL(path, city.place.webUrl);
  const first = await fetch(
    at(`/organizations/${city.forge.repository.split('/')[0]}/settings/apps/new?state=${session.state}`),
    {
      method: 'POST',
      body: new URLSearchParams({ manifest }),
    },
  );
  const page = await first.text();
  const key = /name="key" value="([^"]*)"/.exec(page)?.[1] ?? '';
  const action = /action="([^"]*)"/.exec(page)?.[1] ?? '';
  const second = await fetch(at(action), {
    method: 'POST',
    body: new URLSearchParams({ key, name: 'junkan-desk' }),
    redirect: 'manual',
  });
  const back = new URL(second.headers.get('location') ?? '');
  expect(back.origin + back.pathname).toBe(`${session.origin}/app`);
  return does('app', Object.fromEntries(back.searchParams));
}

const install = () =>
  fetch(new URL(`/apps/${session.app?.slug}/installations/new`, city.place.webUrl), { method: 'POST' });

describe('setting up', () => {
  it('begins with a token, and waits for it', async () => {
    expect(await marks()).toMatchObject({ token: 'open', environment: 'waits', ready: 'waits' });
    expect(await does('token', { repository: 'nowhere', token: 'x' })).toContain(
      'リポジトリの名前ではありません',
    );
    expect(await does('token', { repository: city.forge.repository, token: 'ghp_wrong' })).toContain(
      'このトークンを受けつけません',
    );
    const clerk = city.forge.tokenFor({ user: 'hanako' });
    expect(await does('token', { repository: city.forge.repository, token: clerk })).toMatch(/管理者|Admin/);
    expect(session.gh).toBeNull();
    expect(await enter()).toContain('設定できます');
    expect(await marks()).toMatchObject({ token: 'done', environment: 'open', app: 'waits' });
  });

  it('goes from nothing to ready, and doing it all again changes nothing', async () => {
    await enter();
    expect(await does('record', addresses(city))).toContain('書きこみました');
    expect(await does('environment')).not.toContain('×');
    expect(await makeApp()).toContain('鍵を、環境にしまいました');
    expect(await marks()).toMatchObject({ app: 'open', report: 'waits' });
    await install();
    expect(await does('repository')).not.toContain('×');
    expect(await does('people', { 'office:shimin-katsudo-ka': `${owner(city)}/secretariat` })).toContain(
      '書きこみました',
    );
    expect(await does('report')).toContain('junkan/setup');
    expect(await does('rules')).not.toContain('×');
    expect(await marks()).toMatchObject({ ready: 'open' });
    expect(await does('ready')).toContain('true にしました');
    expect(new Set(Object.values(await marks()))).toEqual(new Set(['done']));

    const calls = city.forge.calls.length;
    for (const id of ['record', 'environment', 'repository', 'rules'] as const)
      await does(id, id === 'record' ? addresses(city) : {});
    const writes = city.forge.calls.slice(calls).filter(({ method }) => method !== 'GET');
    expect(writes).toEqual([]);

    // From here on the rules of the branch hold for the administrator, too.
    const names = { 'office:shimin-katsudo-ka': `${owner(city)}/secretariat`, 'office:midori-ka': 'midori' };
    expect(await does('people', names)).toMatch(/プルリクエスト #\d+ にしました/);
    expect(await does('people', names)).toMatch(/プルリクエスト #\d+ にしました/);
    const pulls = await city.forge.asUser('kanri').call('GET', `/repos/${city.forge.repository}/pulls`);
    expect(pulls).toHaveLength(1);
  });

  it('another run of the program goes on where the last one ended', async () => {
    await enter();
    await does('environment');
    await makeApp();
    session = newSession(city.place, 'http://127.0.0.1:2');
    await enter();
    expect(await marks()).toMatchObject({ environment: 'done', app: 'open', report: 'waits' });
    expect(await found('app')).toContain('まだこのリポジトリに入っていません');
    await fetch(new URL('/apps/junkan-desk/installations/new', city.place.webUrl), { method: 'POST' });
    expect(await marks()).toMatchObject({ app: 'done', report: 'open' });
    // The key of the first run is gone: a workflow reports with the stored one.
    expect(await does('report')).toContain('doctor');
    const asked = city.forge.calls.find(({ path }) => path.includes('/workflows/doctor.yml/dispatches'));
    expect(asked?.status).toBeLessThan(300);
    const app = { app: true, permissions: { statuses: 'write' } } as const;
    const { octokit, owner: of, repo } = connect({ ...city.place, token: city.forge.tokenFor(app) });
    const { head: sha } = await new Ground(session).branch();
    await octokit.rest.repos.createCommitStatus({ owner: of, repo, sha, context: 'x', state: 'success' });
    expect(await marks()).toMatchObject({ report: 'done' });
  });

  it('the place of the key that a run has opened is closed, and the key in it is to be changed', async () => {
    await enter();
    const desk = `/repos/${city.forge.repository}/environments/desk`;
    await city.forge.asUser(owner(city)).call('PUT', desk, {});
    expect(await marks()).toMatchObject({ environment: 'open', app: 'waits' });
    expect(await does('app', { 'client-id': 'x', key: 'y' })).toBe('');
    expect(await does('environment')).not.toContain('×');
    expect(await marks()).toMatchObject({ environment: 'done' });
  });

  it('a key that does not belong to the App is not stored', async () => {
    await enter();
    await does('environment');
    await makeApp();
    const { clientId = '' } = session.app ?? {};
    expect(await does('app', { 'client-id': clientId, key: 'no key' })).toContain('鍵が読めません');
    const other = await newCity();
    const otherKey = (await import('node:crypto')).generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey;
    await other.close();
    expect(await does('app', { 'client-id': clientId, key: otherKey })).toContain('組になっていません');
    expect(await does('app', { 'client-id': clientId, key: city.forge.newAppKey() })).toContain(
      'しまいました',
    );
  });

  it('an answer of GitHub that was not asked for is not used', async () => {
    await enter();
    await does('environment');
    expect(await does('app', { code: 'abc', state: 'forged' })).toContain('頼んだものではない');
  });

  it('one owner alone is refused, or recorded with its price', async () => {
    await enter();
    expect(await does('people', { 'office:shimin-katsudo-ka': 'hanako' })).toContain('二人に足りません');
    expect(await does('people', { 'office:shimin-katsudo-ka': 'hanako', sole: 'yes' })).toContain(
      'JUNKAN_SOLE_OWNER',
    );
    expect(await found('people')).toContain('！ 持ち主は一人です');
    expect(await marks()).toMatchObject({ people: 'done' });
  });

  it('names that GitHub does not know are told, all at once, and nothing is written', async () => {
    await enter();
    const said = await does('people', { 'office:shimin-katsudo-ka': 'nobody-1', 'member:npo-1': 'nobody-2' });
    expect(said).toContain('nobody-1');
    expect(said).toContain('nobody-2');
    expect(city.forge.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('what GitHub refuses in one step keeps no other back', async () => {
    await enter();
    city.forge.faults.next(
      1,
      { answer: 422 },
      ({ method, path }) => method === 'POST' && path.endsWith('/pages'),
    );
    expect(await does('repository')).toMatch(/× できませんでした: サイトを/);
    expect(await does('environment')).not.toContain('×');
    city.forge.faults.clear();
    expect(await does('repository')).not.toContain('×');
  });
});

const owner = ({ forge }: NewCity): string => forge.repository.split('/')[0] ?? '';

const addresses = ({ forge, place }: NewCity) => ({
  repository: `${place.webUrl}/${forge.repository}`,
  site: 'https://junkan-kamakura.github.io/junkan',
});
