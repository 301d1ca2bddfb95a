import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localHeaders, localStyle } from '../io/local/headers.ts';
import { listen } from '../io/local/listen.ts';
import { cookieOf, ownAddress, postedFields } from '../io/local/request.ts';
import { Ground } from './ground.ts';
import { farewell, page, refusedEntry } from './page.ts';
import { newSession, type Place } from './session.ts';
import { act, standings, type Standing } from './standing.ts';
import { STEPS } from './steps/index.ts';

export interface OpenSetup {
  /** Where to begin: an address for one use. */
  readonly address: string;
  /** How all steps stood when the person ended it. */
  readonly ended: Promise<readonly Standing[]>;
  /** Ends it from here. */
  end(): Promise<void>;
}

const COOKIE = 'junkan-setup';

/** Serves the pages of setting up, on this machine only and to one browser only. Throws `PortInUseError`. */
export async function openSetup(place: Place, port = 0): Promise<OpenSetup> {
  const pass = randomBytes(24).toString('hex');
  const secret = randomBytes(24).toString('hex');
  let entry: string | null = pass;
  let turn: Promise<void> = Promise.resolve();
  const { promise: ended, resolve: finish, reject: fail } = Promise.withResolvers<readonly Standing[]>();
  const headers = localHeaders(place.webUrl);
  const server = createServer();
  await listen(server, port);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const session = newSession(place, origin);
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, headers);
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = ownAddress(request);
    if (!url) return void response.writeHead(403, headers).end();
    if (url.pathname === '/style.css') {
      response.writeHead(200, { ...headers, 'content-type': 'text/css; charset=utf-8' });
      return void response.end(localStyle());
    }
    const given = url.searchParams.get('key');
    if (given !== null && entry !== null && isSame(given, entry)) {
      entry = null;
      return goTo(response, '/', `${COOKIE}=${secret}; Path=/; HttpOnly; SameSite=Lax`);
    }
    if (!isSame(cookieOf(request, COOKIE) ?? '', secret)) return show(response, refusedEntry(), 403);
    const fields = request.method === 'POST' ? await postedFields(request) : url.searchParams;
    return visit(request.method === 'POST', url.pathname, fields, response);
  }

  async function visit(
    isPost: boolean,
    path: string,
    fields: URLSearchParams,
    response: ServerResponse,
  ): Promise<void> {
    if (!isPost && path === '/') {
      await turn;
      // Who looks again wants to know how it is now, not what went wrong before.
      if (fields.has('look')) session.last.clear();
      const ground = new Ground(session);
      return show(response, await page(ground, await standings(ground)));
    }
    if (isPost && path === '/language') {
      session.language = fields.get('to') === 'en' ? 'en' : 'ja';
      return goTo(response, '/');
    }
    if (isPost && path === '/end') {
      const all = await standings(new Ground(session));
      // A browser keeps connections on which it has not asked anything yet; they would keep the program from ending.
      response.once('close', () => server.closeAllConnections());
      response.setHeader('connection', 'close');
      show(response, farewell(session.language, all.filter(({ is }) => is !== 'done').length));
      server.close();
      return finish(all);
    }
    // GitHub sends the browser back to this address with a code.
    const id = isPost ? /^\/steps\/(\w+)$/.exec(path)?.[1] : path === '/app' ? 'app' : undefined;
    const step = STEPS.find((one) => one.id === id);
    if (!step) return show(response, refusedEntry(), 404);
    turn = turn.then(() => act(session, step, fields));
    try {
      await turn;
    } finally {
      turn = Promise.resolve();
    }
    return goTo(response, `/#step-${step.id}`);
  }

  const show = (response: ServerResponse, text: string, status = 200): void => {
    response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(text);
  };
  const goTo = (response: ServerResponse, location: string, cookie?: string): void => {
    response.writeHead(303, { ...headers, location, ...(cookie && { 'set-cookie': cookie }) }).end();
  };

  return {
    address: `${origin}/?key=${pass}`,
    ended,
    end: async () => {
      await standings(new Ground(session)).then(finish, fail);
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Compares without telling by its time how much was right. */
const isSame = (given: string, wanted: string): boolean =>
  given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
