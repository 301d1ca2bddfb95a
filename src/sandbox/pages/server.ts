import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dayOf } from '../../domain/dates/day.ts';
import { html } from '../../site/markup/html.ts';
import { statusOf } from '../../github/errors.ts';
import { localHeaders, localStyle } from '../../io/local/headers.ts';
import { decoded } from '../decoded.ts';
import { cookieOf, ownAddress, postedFields } from '../../io/local/request.ts';
import { layout } from './layout.ts';
import { castOn, personOf, PROPOSERS } from './people.ts';
import { pageAt } from './routes.ts';
import type { Sandbox } from './sandbox.ts';
import { NOT_THERE, type Answer, type Visit } from './visit.ts';
import { WHO } from './views/who-view.ts';

const HEADERS = localHeaders();

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
  const url = ownAddress(request);
  if (!url) return void response.writeHead(403, HEADERS).end();
  if (url.pathname === '/style.css') {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/css; charset=utf-8' });
    return void response.end(localStyle());
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

async function visitOf(sandbox: Sandbox, request: IncomingMessage, url: URL): Promise<Visit> {
  const cast = castOn(sandbox.record(), dayOf(sandbox.now()));
  // A cookie that cannot be read names nobody.
  const login = decoded(cookieOf(request, WHO) ?? '') ?? '';
  const me = login === '' ? (PROPOSERS[0] ?? personOf(cast, login)) : personOf(cast, login);
  const fields = request.method === 'POST' ? await postedFields(request) : new URLSearchParams();
  return { sandbox, me, cast, gh: sandbox.as(me.login), url, parts: [], fields };
}

async function pageOf(visit: Visit, method: string | undefined, address: string): Promise<Answer> {
  const found = pageAt(method, address);
  if (found === 'broken') return { title: 'アドレスが読めません', status: 400, content: html`` };
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
