import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from './actor.ts';
import { branchMoved } from './operations/branches.ts';
import { closedTo } from './operations/rulesets.ts';
import { isAtLeast, sameLogin } from './people.ts';
import type { Parts } from './server.ts';
import { bearerOf } from './tokens.ts';
import type { World } from './world.ts';
import { CLEAN } from './git/git.ts';
import { CLOSED_REFS } from './git/hook.ts';
import { NOTHING, readRef, refIn, refsUnder } from './git/refs.ts';

/**
 * `git clone` and `git push` through git's own http-backend. Reading is free; who pushes gives a token as the password.
 * https://git-scm.com/docs/git-http-backend
 */
export async function answerGit(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const { world } = parts;
  const [, owner = '', repo = '', rest = ''] = /^\/([^/]+)\/([^/]+)\.git(\/.*)$/.exec(url.pathname) ?? [];
  const fork = sameLogin(owner, world.owner) ? null : owner;
  const isThere = fork === null || (await readRef(world.git, refIn(fork, 'HEAD'))) !== null;
  if (!sameLogin(repo, world.repo) || !isThere) {
    response.writeHead(404).end('Not Found');
    return;
  }
  const isPush = rest === '/git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
  // Git asks without a name first, and is told to say one.
  const password = passwordIn(request);
  const who = password === '' ? null : bearerOf(world, password);
  if (isPush && !(who && mayPush(who, fork))) {
    response.writeHead(who ? 403 : 401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
    return;
  }
  if (rest !== '/git-receive-pack' || !who) {
    answerCgi(await runBackend(world, fork, rest, request, url), response);
    return;
  }
  await oneAfterTheOther(async () => {
    const before = await refsUnder(world.git, refIn(fork, 'refs/heads'));
    const printed = await runBackend(
      world,
      fork,
      rest,
      request,
      url,
      fork === null ? closedTo(world, who) : [],
    );
    await tellOfMoves(world, who, fork, before);
    parts.settle();
    answerCgi(printed, response);
  });
}

/** Pushes wait for each other, so that each one's moves are told once and by whom they were made. */
let last: Promise<void> = Promise.resolve();
function oneAfterTheOther(work: () => Promise<void>): Promise<void> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}

/** Everybody pushes to the own fork; to the repository itself who may write. */
const mayPush = (who: Actor, fork: string | null): boolean =>
  fork === null
    ? who.kind === 'user'
      ? isAtLeast(who.role, 'write')
      : who.permissions.contents === 'write'
    : sameLogin(fork, who.login);

function passwordIn({ headers }: IncomingMessage): string {
  const [, basic = ''] = /^basic (.+)$/i.exec(headers.authorization ?? '') ?? [];
  return Buffer.from(basic, 'base64').toString('utf8').split(':')[1] ?? '';
}

async function tellOfMoves(
  world: World,
  who: Actor,
  owner: string | null,
  before: ReadonlyMap<string, string>,
): Promise<void> {
  const prefix = refIn(owner, 'refs/heads/');
  const after = await refsUnder(world.git, prefix.slice(0, -1));
  for (const ref of new Set([...before.keys(), ...after.keys()])) {
    const from = before.get(ref) ?? NOTHING;
    const to = after.get(ref) ?? NOTHING;
    if (from !== to) await branchMoved(world, who, { owner, branch: ref.slice(prefix.length), from, to });
  }
}

function runBackend(
  world: World,
  fork: string | null,
  path: string,
  request: IncomingMessage,
  url: URL,
  closed: readonly string[] = [],
): Promise<Buffer> {
  const { headers, method = 'GET' } = request;
  const child = spawn('git', ['http-backend'], {
    env: {
      ...CLEAN,
      GIT_PROJECT_ROOT: world.git.dir,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: path,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: method,
      CONTENT_TYPE: headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
      REMOTE_USER: 'somebody',
      [CLOSED_REFS]: closed.map((pattern) => pattern.replaceAll('**', '*')).join(' '),
      ...(fork === null ? {} : { GIT_NAMESPACE: fork }),
    },
  });
  child.stdin.on('error', () => {}); // it may answer before it has read all
  request.pipe(child.stdin);
  const out: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(Buffer.concat(out)));
  });
}

/** What a CGI program prints: headers, an empty line, the rest. */
function answerCgi(printed: Buffer, response: ServerResponse): void {
  const end = printed.indexOf('\r\n\r\n');
  const headers = printed
    .subarray(0, Math.max(0, end))
    .toString('latin1')
    .split('\r\n')
    .map((line): [string, string] => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]);
  const status = headers.find(([name]) => name === 'status')?.[1];
  response.writeHead(
    end < 0 ? 500 : Number.parseInt(status ?? '200', 10),
    Object.fromEntries(headers.filter(([name]) => name !== 'status')),
  );
  response.end(printed.subarray(end + 4));
}
