import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { CONTENT } from '../../domain/record/path.ts';
import { dayOf, timeInJapan } from '../../domain/dates/day.ts';
import { connect } from '../../github/octokit/client.ts';
import { contentTypeOf } from '../../io/local/content-type.ts';
import { listen } from '../../io/local/listen.ts';
import { MODULES } from '../../io/root.ts';
import { postbox, type Settings } from '../../postbox/postbox.ts';
import { listener } from '../../postbox/serve.ts';
import type { Forge } from '../forge/forge.ts';
import { withPostbox } from './with-postbox.ts';

/** The site of the sandbox's record, and the postbox to which it sends. */
export interface SandboxSite {
  readonly address: string;
  /** When the site says what the default branch says now. */
  built(): Promise<void>;
  /** Builds it for the day that the clock shows now, as each night does. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/** Where the postbox stands, on the server of the site. */
const POSTBOX = '/postbox';

/** Anybody who can read the machine's memory is at home here; outside of it the secret is worth nothing. */
const SECRET = 'the secret of a sandbox, known to all';

const PERMISSIONS = { contents: 'read', issues: 'write', members: 'read', pull_requests: 'read' } as const;

/** Serves the site of the default branch at `port` (0: any free one), with a postbox; builds it anew after each merge. */
export async function openSite(
  forge: Forge,
  { dir, port, work }: { readonly dir: string; readonly port: number } & Pick<Settings, 'work'>,
): Promise<SandboxSite> {
  const out = path.join(dir, 'site');
  const server = createServer();
  await listen(server, port);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const github = connect({
    token: forge.tokenFor({ app: true, permissions: PERMISSIONS }),
    repository: forge.repository,
    apiUrl: forge.url,
    second: 1,
  });
  const post = listener(
    postbox({
      github: () => Promise.resolve(github),
      secret: SECRET,
      origins: [origin],
      now: () => timeInJapan(forge.clock.now()),
      ...(work ? { work } : {}),
    }),
  );
  server.on('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin);
    if (pathname === POSTBOX) return post(request, response);
    const { status, type, bytes } = pageAt(out, decodeURIComponent(pathname));
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(bytes);
  });
  const { build, last } = builder(
    () => buildOnce(forge, { dir, out, postbox: origin + POSTBOX }),
    forge.failures,
  );
  const stop = forge.on(({ event, payload }) => {
    if (event === 'push' && (payload as { ref?: string }).ref === 'refs/heads/main') build();
  });
  build();
  return {
    address: `${origin}/`,
    built: () => last(),
    renew: () => {
      build();
      return last();
    },
    close: async () => {
      stop();
      await last().catch(() => undefined);
      await closed(server);
    },
  };
}

/** Builds one after the other; what came meanwhile is built once. */
function builder(once: () => Promise<void>, failures: unknown[]) {
  let running: Promise<void> | null = null;
  let isAsked = false;
  const run = async (): Promise<void> => {
    while (isAsked) {
      isAsked = false;
      await once();
    }
    running = null;
  };
  return {
    build: (): void => {
      isAsked = true;
      running ??= run().catch((error: unknown) => {
        running = null;
        failures.push(error);
      });
    },
    last: (): Promise<void> => running ?? Promise.resolve(),
  };
}

const call = promisify(execFile);

interface Build {
  readonly dir: string;
  readonly out: string;
  /** The address of the postbox, which the site is told and the record is not. */
  readonly postbox: string;
}

async function buildOnce(forge: Forge, { dir, out, postbox }: Build): Promise<void> {
  const source = path.join(dir, 'site-source');
  if (!existsSync(source)) {
    await call('git', ['clone', '--quiet', '--no-checkout', '--branch', 'main', forge.gitDir, source]);
    // Beside the record would lie settings of the code, which a bundler reads for the city's pages and cannot resolve there.
    await call('git', ['-C', source, 'sparse-checkout', 'set', '--no-cone', `/${CONTENT}`]);
    await call('git', ['-C', source, 'checkout', '--quiet', 'main']);
  }
  await call('git', ['-C', source, 'checkout', '--quiet', '--', '.']);
  await call('git', ['-C', source, 'pull', '--quiet', '--ff-only']);
  const programmes = path.join(source, CONTENT, 'programme');
  const newest = path.join(programmes, readdirSync(programmes).sort().at(-1) ?? '');
  writeFileSync(newest, withPostbox(readFileSync(newest, 'utf8'), postbox));
  const astro = path.join(MODULES, 'astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--outDir', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: path.join(source, 'content'),
      TODAY: dayOf(timeInJapan(forge.clock.now())),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The site could not be built (${code}).`);
}

/** What stands while the first build goes on. */
const BUILDING = `<!doctype html><html lang="ja"><meta charset="utf-8"><meta http-equiv="refresh" content="3"><title>組み立てています</title><p>サイトを組み立てています。1分ほどお待ちください。</p>`;

function pageAt(out: string, address: string): { status: number; type: string; bytes: string | Buffer } {
  const asked = path.join(out, address.endsWith('/') ? `${address}index.html` : address);
  const lost = path.join(out, '404.html');
  const isThere = asked.startsWith(`${out}${path.sep}`) && existsSync(asked) && statSync(asked).isFile();
  if (!isThere && !existsSync(lost))
    return { status: 503, type: 'text/html; charset=utf-8', bytes: BUILDING };
  const file = isThere ? asked : lost;
  return {
    status: isThere ? 200 : 404,
    type: contentTypeOf(file),
    bytes: readFileSync(file),
  };
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
