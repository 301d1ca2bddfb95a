import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { dayOf } from '../../domain/programme/day.ts';
import { html } from '../../site/markup/html.ts';
import { statusOf } from '../../github/status.ts';
import { layout } from './layout.ts';
import { castOn, personOf, PROPOSERS } from './people.ts';
import { pageAt } from './routes.ts';
import type { Sandbox } from './sandbox.ts';
import { NOT_THERE, type Answer, type Visit } from './visit.ts';
import { WHO } from './views/who.ts';

/** A form with every box full is far below this. */
const POST_AT_MOST = 4_000_000;

/** Nothing of these pages may load, run or be framed from elsewhere: what people typed is on them. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Serves the pages on this machine only. The caller listens and closes. */
export function pagesServer(sandbox: Sandbox): Server {
  return createServer((request, response) => {
    answer(sandbox, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, HEADERS);
      response.end();
    });
  });
}

async function answer(sandbox: Sandbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  if (!isOwn(request, url)) return void response.writeHead(403, HEADERS).end();
  if (url.pathname === '/style.css') {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/css; charset=utf-8' });
    return void response.end(readFileSync(path.join(import.meta.dirname, 'style.css')));
  }
  const address = url.pathname.replace(`/${sandbox.repository}`, '') || '/';
  if (request.method === 'POST') sandbox.act();
  const visit = await visitOf(sandbox, request, url);
  const given = await pageOf(visit, request.method, address);
  if ('goTo' in given) {
    response.writeHead(303, {
      ...HEADERS,
      location: given.goTo,
      ...(given.cookie && { 'set-cookie': given.cookie }),
    });
    return void response.end();
  }
  const running = sandbox.runs().filter(({ state }) => state === 'queued' || state === 'running').length;
  response.writeHead(given.status ?? 200, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' });
  const page = layout({ ...given, me: visit.me, now: sandbox.now(), path: address, running });
  response.end(page.replaceAll(`href="https://github.com/${sandbox.repository}/`, 'href="/'));
}

/** Only this machine's own browser, and only what it posts from these pages. */
function isOwn({ headers }: IncomingMessage, url: URL): boolean {
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return here && (headers.origin === undefined || headers.origin === url.origin);
}

async function visitOf(sandbox: Sandbox, request: IncomingMessage, url: URL): Promise<Visit> {
  const cast = castOn(sandbox.record(), dayOf(sandbox.now()));
  const cookie = new RegExp(`(?:^|; )${WHO}=([^;]*)`).exec(request.headers.cookie ?? '')?.[1];
  const login = cookie ? decodeURIComponent(cookie) : '';
  const me = login === '' ? (PROPOSERS[0] ?? personOf(cast, login)) : personOf(cast, login);
  const fields = new URLSearchParams(request.method === 'POST' ? await posted(request) : '');
  return { sandbox, me, cast, gh: sandbox.as(me.login), url, parts: [], fields };
}

async function posted(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > POST_AT_MOST) throw new RangeError('More was posted than any form holds.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function pageOf(visit: Visit, method: string | undefined, address: string): Promise<Answer> {
  const found = pageAt(method, address);
  if (!found) return { title: 'ページがありません', status: NOT_THERE, content: html`` };
  try {
    return await found.page({ ...visit, parts: found.parts });
  } catch (error) {
    const status = statusOf(error);
    if (status === null) throw error;
    return { title: 'できませんでした', status, content: refusal(status, error) };
  }
}

/** What GitHub would not do for this person, in its own words. */
const refusal = (status: number, error: unknown) =>
  html`<p>
      GitHub はこの人にこれを許さないか、いまはできません。人をかえるか、少し待ってからお試しください。
    </p>
    <pre tabindex="0"><code>${status} ${error instanceof Error ? error.message : ''}</code></pre>`;
