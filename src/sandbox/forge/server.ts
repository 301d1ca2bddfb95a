import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { CallMade, Faults } from './faults.ts';
import { answerGit } from './git-http.ts';
import { answerGraphql } from './graphql.ts';
import { dispatch, refused, type Answered, type Asked } from './dispatch.ts';
import { notFound, HttpError } from './refusal.ts';
import { bearerOf } from './tokens.ts';
import { answerPage } from './app-pages.ts';
import type { World } from './world.ts';

/** A call that was answered, for tests and dry runs; `status` 0 where the connection broke. */
export interface Call extends CallMade {
  readonly status: number;
}

export interface Parts {
  readonly world: World;
  readonly faults: Faults;
  readonly calls: Call[];
  /** Writes what has changed and sends what is in the outbox. */
  settle(): void;
  /** Told of what the stand-in itself did wrong. */
  failed(error: unknown): void;
}

export function serve(parts: Parts): Server {
  return createServer((request, response) => {
    handle(parts, request, response).catch((error: unknown) => {
      parts.failed(error);
      if (response.headersSent) response.destroy();
      else send(response, { status: 500, json: { message: String(error) }, headers: {} });
    });
  });
}

async function handle(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = ownUrl(request, parts.world.server);
  if (typeof url === 'number') {
    response.writeHead(url).end();
    return;
  }
  if (!url.pathname.startsWith('/api/')) {
    if (await answerPage(parts, request, response, url)) return;
    await answerGit(parts, request, response, url);
    return;
  }
  const path = url.pathname.replace(/^\/api(\/v3)?/, '');
  const method = request.method ?? 'GET';
  const body = await bodyOf(request);
  const token = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const login = bearerOf(parts.world, token)?.login ?? 'anonymous';
  const call = { method, path: `${path}${url.search}`, login };
  const log = (status: number): void => void parts.calls.push({ ...call, status });
  try {
    const effect = parts.faults.take(call, token);
    if (effect === 'lose-call') {
      log(0);
      response.destroy();
      return;
    }
    const { accept } = request.headers;
    const answered = await answer(parts, token, { method, url, path, body, accept });
    // What only reads changes nothing that is to be kept; to write thousands of threads out takes time.
    if (method !== 'GET' && path !== '/graphql') parts.settle();
    if (effect === 'none') {
      log(answered.status);
      send(response, answered);
    } else {
      log(0);
      response.destroy();
    }
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    log(error.status);
    send(response, refused(error));
  }
}

/**
 * The address of a call; 403 for one that means another host, as a page of elsewhere may that has its name lead here, and
 * 400 for one that cannot be read.
 */
function ownUrl({ url = '/', headers }: IncomingMessage, server: string): URL | 400 | 403 {
  const { port } = new URL(server);
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(headers.host ?? '')) return 403;
  return URL.canParse(url, server) && url.startsWith('/') ? new URL(url, server) : 400;
}

async function answer({ world }: Parts, token: string, asked: Asked): Promise<Answered> {
  const who = bearerOf(world, token);
  if (!who) throw new HttpError(401, 'Bad credentials');
  const isGraphql = asked.path === '/graphql';
  const { limits } = world;
  limits.count(who, !isGraphql && asked.method !== 'GET');
  if (isGraphql && asked.method !== 'POST') throw notFound();
  const answered = isGraphql
    ? { status: 200, json: await answerGraphql(world, who, asked.body), headers: {} }
    : await dispatch(world, who, asked);
  return { ...answered, headers: { ...limits.headers(who), ...answered.headers } };
}

function send(response: ServerResponse, { status, json, headers }: Answered): void {
  const text = json === undefined ? '' : JSON.stringify(json);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(text);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'Problems parsing JSON');
  }
}
