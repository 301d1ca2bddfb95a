import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openTown, type Town } from '../desk/intake/forge.test-support.ts';
import { bodyOf, formOf } from '../domain/desk/filing/filing.test-support.ts';
import { ROOT } from '../io/root.ts';
import { linkOf, ORIGIN, pageOf, requestOf, SECRET, type Page } from './page.test-support.ts';
import type { Postbox } from './postbox.ts';

// The postbox as docs/postbox.md says that it is run: its own process, and the bundle that a function host takes.

const WAIT = 300_000;

async function town(): Promise<{ readonly town: Town; readonly env: Readonly<Record<string, string>> }> {
  const opened = await openTown();
  const { forge } = opened;
  return {
    town: opened,
    env: {
      GITHUB_API_URL: forge.url,
      GITHUB_REPOSITORY: forge.repository,
      JUNKAN_APP_CLIENT_ID: forge.clientId,
      JUNKAN_APP_KEY: forge.newAppKey().replaceAll('\n', '\\n'),
      JUNKAN_POSTBOX_SECRET: SECRET,
      JUNKAN_SITE_ORIGIN: `https://other.example ${ORIGIN}`,
    },
  };
}

/** Sends a question, which no day makes too late. */
async function asks(page: Page, { desk, client }: Town): Promise<void> {
  const body = bodyOf(formOf('consult', desk));
  const sent = await page.send({ title: '【相談】', body });
  expect(sent, JSON.stringify(sent.data)).toMatchObject({
    status: 201,
    data: { state: 'asked', form: 'consult' },
  });
  expect((await client().issues.find(sent.data.issue))?.ours).toBe(true);
  expect(await page.ask({ do: 'look', link: linkOf(sent) })).toMatchObject({ status: 200 });
}

describe('on plain Node', () => {
  it('starts at a free port, takes a filing, and stops when it is told', { timeout: WAIT }, async () => {
    const { town: opened, env } = await town();
    const child = spawn(process.execPath, [path.join(ROOT, 'scripts/run.mjs'), 'postbox', '--port', '0'], {
      cwd: ROOT,
      env: { ...process.env, ...env },
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    await vi.waitFor(() => expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\n/), { timeout: WAIT / 2 });
    const address = /http:\S+/.exec(said)?.[0] ?? '';
    const post: Postbox = (request) => fetch(address, request);
    await asks(pageOf(post), opened);
    const foreign = await fetch(address, requestOf({}, { origin: 'https://evil.example' }));
    expect(foreign.status).toBe(403);
    expect((await fetch(address)).status).toBe(403);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    // The address is all that it says.
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [{ JUNKAN_POSTBOX_SECRET: '' }, 'JUNKAN_POSTBOX_SECRET'],
    [{ JUNKAN_POSTBOX_SECRET: 'short' }, '32'],
    [{ JUNKAN_SITE_ORIGIN: `${ORIGIN}/kamakura/` }, `${ORIGIN}/kamakura/`],
    [{ JUNKAN_SITE_ORIGIN: 'http://junkan.example' }, 'http://junkan.example'],
    [{ JUNKAN_SITE_ORIGIN: ' ' }, 'JUNKAN_SITE_ORIGIN'],
  ])('does not start with %o, and says what is wrong', async (wrong, said) => {
    const { postboxFrom } = await import('./from-environment.ts');
    const right = {
      GITHUB_REPOSITORY: 'city/junkan',
      JUNKAN_APP_CLIENT_ID: 'Iv1.1',
      JUNKAN_APP_KEY: 'key',
      JUNKAN_POSTBOX_SECRET: SECRET,
      JUNKAN_SITE_ORIGIN: ORIGIN,
    };
    expect(() => postboxFrom(right)).not.toThrow();
    expect(() => postboxFrom({ ...right, ...wrong })).toThrow(said);
  });
});

describe('on a function host', () => {
  let bundle = '';
  beforeAll(async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'junkan-host-'));
    bundle = path.join(dir, 'host.mjs');
    await build({
      entryPoints: [path.join(ROOT, 'src/postbox/host.ts')],
      outfile: bundle,
      bundle: true,
      format: 'esm',
      platform: 'node',
      // Packages of the older form ask for Node’s own modules by `require`.
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    return () => rmSync(dir, { recursive: true, force: true });
  }, WAIT);

  it('is one file that takes a filing by `export default { fetch }`', { timeout: WAIT }, async () => {
    const { town: opened, env } = await town();
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    vi.stubEnv('JUNKAN_SENDER_HEADER', 'x-real-ip');
    const host = (await import(pathToFileURL(bundle).href)) as { default: { fetch: Postbox } };
    const post: Postbox = (request) => host.default.fetch(request);
    await asks(pageOf(post), opened);
    // One sender is who the host says, whatever is written before it.
    const asked = { do: 'challenge', digest: 'a'.repeat(64) };
    const answers = [];
    for (let nth = 0; nth < 40; nth += 1)
      answers.push(
        await post(
          requestOf(asked, { 'x-real-ip': `${nth}.0.0.1, 203.0.113.7`, 'x-forwarded-for': `${nth}` }),
        ),
      );
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    vi.unstubAllEnvs();
  });
});
