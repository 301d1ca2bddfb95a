import { once } from 'node:events';
import { connect as connectTo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ruleSettings } from '../desk/protect/rulesets.ts';
import { readProgramme } from '../domain/record/text/read-document.ts';
import { connect } from '../github/octokit/client.ts';
import { Ground } from './ground.ts';
import { openSetup } from './server.ts';
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
async function makeApp(meanwhile: () => unknown = () => {}): Promise<string> {
  const step = STEPS.find(({ id }) => id === 'app');
  const shown = await step?.form(new Ground(session), ({ ja }) => ja);
  const { state } = session;
  await meanwhile();
  const manifest =
    /name="?manifest"? value="([^"]*)"/.exec(shown?.text ?? '')?.[1]?.replaceAll('&quot;', '"') ?? '';
  const at = (path: string) => new URL(path, city.place.webUrl);
  const first = await fetch(
    at(`/organizations/${city.forge.repository.split('/')[0]}/settings/apps/new?state=${state}`),
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
    const opened = await does('ready');
    expect(opened).toContain('true にしました');
    expect(opened).toMatch(/publish の実行を始めました[^！]*backup の実行を始めました/);
    const started = city.forge.calls.filter(({ path, status }) => /dispatches$/.test(path) && status < 300);
    expect(started.map(({ path }) => /(\w+)\.yml/.exec(path)?.[1])).toEqual(['publish', 'backup']);
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
    const gh = connect({ ...city.place, token: city.forge.tokenFor(app) });
    const { head: sha } = await new Ground(session).branch();
    await gh.statuses.set(sha, { context: 'x', state: 'success', description: '' });
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

  it('the key of an App is kept when the page was looked at again while it was made', async () => {
    await enter();
    await does('environment');
    const app = STEPS.find(({ id }) => id === 'app');
    const said = await makeApp(async () => {
      await app?.form(new Ground(session), ({ ja }) => ja);
      await does('app', { code: 'abc', state: 'forged' });
    });
    expect(said).toContain('鍵を、環境にしまいました');
    expect(await does('app', { code: 'abc', state: session.state ?? '' })).toContain('頼んだものではない');
  });

  it('Enter gives the token that was typed, not that of the machine', async () => {
    const tokens = new Map([['gh auth token', async () => 'ghp_other']]);
    const ground = new Ground(newSession({ ...city.place, tokens }, 'http://127.0.0.1:1'));
    const form = await STEPS[0]?.form(ground, ({ ja }) => ja);
    const buttons = form?.text.match(/<button[^>]*>/g) ?? [];
    expect(buttons).toHaveLength(2);
    expect(buttons[0]).not.toContain('gh auth token');
    expect(buttons[1]).toContain('gh auth token');
  });

  it('ends though a browser keeps a connection on which it has asked nothing', async () => {
    const opened = await openSetup(city.place);
    const url = new URL(opened.address);
    const idle = connectTo(Number(url.port), '127.0.0.1');
    await once(idle, 'connect');
    const entry = await fetch(opened.address, { redirect: 'manual' });
    const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? '';
    const left = once(idle, 'close');
    await fetch(new URL('/end', url), { method: 'POST', headers: { cookie, origin: url.origin } });
    await Promise.all([left, opened.ended]);
  });

  it('what went wrong is no longer said when one looks again', async () => {
    const opened = await openSetup(city.place);
    const entered = await fetch(opened.address, { redirect: 'manual' });
    const headers = { cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '' };
    const at = (path: string) => new URL(path, opened.address);
    const body = new URLSearchParams({ repository: city.forge.repository, token: 'ghp_wrong' });
    const after = await fetch(at('/steps/token'), { method: 'POST', headers, body });
    expect(await after.text()).toContain('受けつけません');
    expect(await (await fetch(at('/'), { headers })).text()).toContain('受けつけません');
    expect(await (await fetch(at('/?look'), { headers })).text()).not.toContain('受けつけません');
    await expect(openSetup(city.place, Number(at('/').port))).rejects.toThrow('別の番号');
    await opened.end();
  });

  it('an answer of GitHub that was not asked for is not used', async () => {
    await enter();
    await does('environment');
    expect(await does('app', { code: 'abc', state: 'forged' })).toContain('頼んだものではない');
  });

  it('the mark of the demonstration goes with the addresses, with every line below it', async () => {
    await city.close();
    city = await newCity({ demonstration: true });
    session = newSession(city.place, 'http://127.0.0.1:1');
    await enter();
    expect(await found('record')).toContain('この手順が消します');
    await does('record', addresses(city));
    const { texts } = await new Ground(session).branch();
    const { data } = readProgramme(texts.get('content/programme/2026.yaml') ?? '');
    expect(data).toMatchObject({ site: 'https://junkan-kamakura.github.io/junkan' });
    expect(data).not.toHaveProperty('demonstration');
    expect(data).not.toHaveProperty('demonstrationToday');
    expect(await marks()).toMatchObject({ record: 'done' });
  });

  it('the mark of the demonstration stays while there are examples', async () => {
    await city.close();
    city = await newCity({ demonstration: true });
    session = newSession(city.place, 'http://127.0.0.1:1');
    const files = [{ path: 'content/projects/2026-0001/proposal.md', text: 'x\n' }];
    await city.forge.asUser(owner(city)).commit({ branch: 'main', files, message: 'example' });
    await enter();
    await does('record', addresses(city));
    expect((await new Ground(session).programme()).demonstration).toBeDefined();
    expect(await marks()).toMatchObject({ record: 'open' });
  });

  it('one owner alone is refused, or recorded with its price', async () => {
    await enter();
    expect(await does('people', { 'office:shimin-katsudo-ka': 'hanako' })).toContain('二人に足りません');
    expect(await does('people', { 'office:shimin-katsudo-ka': 'hanako', sole: 'yes' })).toContain(
      'JUNKAN_SOLE_OWNER',
    );
    expect(await found('people')).toContain('！ 持ち主は一人です');
    expect(await marks()).toMatchObject({ people: 'done' });
    const step = STEPS.find(({ id }) => id === 'people');
    const form = await step?.form(new Ground(session), ({ ja }) => ja);
    expect(form?.text).toMatch(/name="?sole"? value="?yes"? checked/);
  });

  it('one owner stays one until the change to two is merged', async () => {
    await enter();
    await does('people', { 'office:shimin-katsudo-ka': 'hanako', sole: 'yes' });
    const at = `/repos/${city.forge.repository}`;
    const admin = city.forge.asUser('kanri');
    const wantsPull = {
      name: 'x',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: ruleSettings({ repository: city.forge.repository, branch: 'main', app: 1, soleOwner: true })
        .flatMap(({ body }) => (Array.isArray(body['rules']) ? body['rules'] : []))
        .filter((rule) => Reflect.get(Object(rule), 'type') === 'pull_request'),
    };
    const rules = (await admin.call('POST', `${at}/rulesets`, wantsPull)) as { id: number };
    const two = { 'office:shimin-katsudo-ka': `${owner(city)}/secretariat` };
    const said = await does('people', two);
    expect(said).toContain('持ち主はまだ一人です');
    expect(await found('people')).toContain('！ 持ち主は一人です');
    await admin.call('DELETE', `${at}/rulesets/${rules.id}`);
    const number = Number(/#(\d+)/.exec(said)?.[1]);
    await city.forge.asUser(owner(city)).merge(number);
    expect(await marks()).toMatchObject({ people: 'open' });
    expect(await does('people', two)).toContain('false にしました');
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
    expect(await does('repository')).toMatch(/× できませんでした: サイトは/);
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
