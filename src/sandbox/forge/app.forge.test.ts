import { createSign } from 'node:crypto';
import { expect, it } from 'vitest';
import { testForge } from './forge.test-support.ts';
import type { Forge } from './forge.ts';

const MANIFEST = {
  name: 'Junkan of Kamakura',
  url: 'https://example.org/',
  redirect_url: 'http://localhost:4000/made',
  setup_url: 'http://localhost:4000/installed',
  public: false,
  default_permissions: { issues: 'write', contents: 'read' },
};

const originOf = (forge: Forge): string => new URL(forge.url).origin;

async function post(forge: Forge, path: string, form: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams(form);
  return fetch(`${originOf(forge)}${path}`, { method: 'POST', body, redirect: 'manual' });
}

/** Sends a manifest, and confirms it under a name. */
async function make(forge: Forge, name: string, manifest: object = MANIFEST): Promise<Response> {
  const path = '/organizations/junkan-kamakura/settings/apps/new';
  const asked = await post(forge, `${path}?state=abc`, { manifest: JSON.stringify(manifest) });
  if (asked.status !== 200) return asked;
  const key = /name="key" value="([^"]+)"/.exec(await asked.text())?.[1] ?? '';
  return post(forge, `${path}/manifest`, { key, name });
}

/** A proof of the App, made a minute ago by the stand-in's own clock. */
function jwt({ clock }: Forge, iss: string, key: string, { life = 540 } = {}): string {
  const iat = Math.floor(clock.now() / 1_000) - 60;
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss, iat, exp: iat + life })}`;
  return `${text}.${createSign('sha256').update(text).sign(key, 'base64url')}`;
}

async function call(forge: Forge, token: string | null, method: string, path: string, body?: object) {
  const response = await fetch(`${forge.url}${path}`, {
    method,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
}

it('an App is made from a manifest, its key is given once, and it is installed and has tokens', async () => {
  const forge = await testForge({ app: 'none' });
  const made = await make(forge, 'Junkan of Kamakura');
  expect(made.status).toBe(302);
  const back = new URL(made.headers.get('location') ?? '');
  expect(back.href).toMatch(/^http:\/\/localhost:4000\/made\?code=[0-9a-f]{40}&state=abc$/);
  const redeem = `/app-manifests/${back.searchParams.get('code')}/conversions`;
  const { status, json: app } = await call(forge, null, 'POST', redeem);
  expect([status, app.slug]).toEqual([201, 'junkan-of-kamakura']);
  expect((await call(forge, null, 'POST', redeem)).status).toBe(404);

  const token = jwt(forge, String(app.client_id), String(app.pem));
  expect(await call(forge, token, 'GET', '/app')).toMatchObject({ json: { id: app.id } });
  const installation = `/repos/${forge.repository}/installation`;
  expect(await call(forge, token, 'GET', installation)).toMatchObject({ status: 404 });
  const list = await fetch(new URL('/organizations/junkan-kamakura/settings/apps', forge.url));
  expect(await list.text()).toContain('/apps/junkan-of-kamakura/installations/new');
  const installed = await post(forge, '/apps/junkan-of-kamakura/installations/new', {});
  expect(installed.headers.get('location')).toMatch(/installed\?installation_id=\d+&setup_action=install$/);
  const { json: there } = await call(forge, token, 'GET', installation);
  expect(there).toMatchObject({ app_slug: 'junkan-of-kamakura', permissions: { issues: 'write' } });

  const tokens = `/app/installations/${String(there.id)}/access_tokens`;
  const given = await call(forge, token, 'POST', tokens, { permissions: { issues: 'read' } });
  expect(given.json).toMatchObject({ permissions: { issues: 'read' } });
  const ghs = String(given.json.token);
  expect((await call(forge, ghs, 'GET', `/repos/${forge.repository}/issues`)).status).toBe(200);
  expect((await call(forge, ghs, 'POST', `/repos/${forge.repository}/issues`, { title: 'x' })).status).toBe(
    403,
  );
  expect((await call(forge, ghs, 'GET', '/app')).status).toBe(401);
  const beyond = await call(forge, token, 'POST', tokens, { permissions: { contents: 'write' } });
  expect(beyond).toMatchObject({
    status: 422,
    json: { message: 'The permissions requested are not granted to this installation.' },
  });
  expect((await call(forge, ghs, 'DELETE', '/installation/token')).status).toBe(204);
  expect((await call(forge, ghs, 'GET', `/repos/${forge.repository}/issues`)).status).toBe(401);
});

it('the App itself is known by its key alone: not by another, not for longer than ten minutes', async () => {
  const forge = await testForge();
  const old = forge.newAppKey();
  const key = forge.newAppKey();
  const iss = String(forge.appId);
  expect((await call(forge, jwt(forge, iss, key), 'GET', '/app')).status).toBe(200);
  expect((await call(forge, jwt(forge, iss, old), 'GET', '/app')).status).toBe(401);
  expect((await call(forge, jwt(forge, '1', key), 'GET', '/app')).status).toBe(401);
  expect((await call(forge, jwt(forge, iss, key, { life: 3_600 }), 'GET', '/app')).status).toBe(401);
  expect((await call(forge, jwt(forge, iss, key), 'GET', `/repos/${forge.repository}`)).status).toBe(403);
});

it('a manifest that GitHub would refuse is refused with its words', async () => {
  const forge = await testForge();
  const hook_attributes = { url: 'http://localhost:1/' };
  const refused = await make(forge, 'x', { ...MANIFEST, url: undefined, hook_attributes });
  expect(refused.status).toBe(422);
  const text = await refused.text();
  expect(text).toContain('wasn&#39;t supplied');
  expect(text).toContain('reachable over the public Internet');
  expect((await make(forge, 'junkan desk')).status).toBe(422);
  expect((await make(forge, 'x'.repeat(35))).status).toBe(422);
  expect((await post(forge, '/apps/nobody/installations/new', {})).status).toBe(404);
});
