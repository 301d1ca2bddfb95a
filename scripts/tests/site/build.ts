import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypeOf } from '../../../src/io/local/content-type.ts';
import { ROOT } from '../run-script.ts';

/** Builds the site of a record into a folder of its own and returns that folder. Throws with what Astro said. */
export function buildSite(
  env: Readonly<Record<string, string>> = {},
  outDir = mkdtempSync(path.join(tmpdir(), 'junkan-site-')),
): string {
  const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: ROOT,
    encoding: 'utf8',
    // Vitest says NODE_ENV=test, with which Astro draws the files one by one, as it does while somebody writes.
    env: { ...process.env, NODE_ENV: 'production', ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`.slice(-4000));
  return outDir;
}

/** Addresses of all pages of a built site: `/`, `/projects/2024-0046/`, `/404.html`. */
export function pagesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .sort();
}

export const pageText = (dir: string, address: string): string => readFileSync(fileOf(dir, address), 'utf8');

/** The file that answers an address, whether it is there or not. */
export function fileOf(dir: string, address: string): string {
  const file = path.join(dir, decodeURIComponent(address));
  return address.endsWith('/') ? path.join(file, 'index.html') : file;
}

/** Text travels compressed, as GitHub Pages sends it; pictures and packed files as they are. */
const isText = (type: string): boolean => /^text\/|json|javascript|xml/.test(type);

/** Serves a built site on a free port, as GitHub Pages does. */
export async function serveSite(dir: string): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const asked = fileOf(dir, new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = existsSync(asked) && statSync(asked).isFile();
    const file = found ? asked : path.join(dir, '404.html');
    const type = contentTypeOf(file);
    const packed = isText(type) && /gzip/.test(String(request.headers['accept-encoding']));
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'cache-control': 'max-age=600',
      ...(packed && { 'content-encoding': 'gzip' }),
    });
    const bytes = readFileSync(file);
    response.end(packed ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** Whether something on a page has an id; its quotes may be left out. */
export const hasAnchor = (html: string, id: string): boolean =>
  html.includes(`id="${id}"`) || html.includes(`id=${id}>`) || html.includes(`id=${id} `);
