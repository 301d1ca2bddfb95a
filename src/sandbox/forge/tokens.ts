import { randomBytes, verify } from 'node:crypto';
import { ACTIONS_LOGIN, type Actor, type Permissions } from './actor.ts';
import { appLogin } from './operations/app.ts';
import { roleOf, type World } from './world.ts';

/** GitHub takes no longer lives, in seconds; a minute more for clocks that differ. */
const LONGEST_LIFE = 660;

/**
 * Whether a token is one that the App signed with its key, and that has not run out. A process signs by its own clock,
 * so the stand-in's clock and the machine's are both right here.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
export function isOfApp({ store, clock }: World, token: string): boolean {
  const { app } = store.state;
  const [head = '', body = '', signature = ''] = token.split('.');
  if (!app?.publicKey || signature === '') return false;
  const signed = Buffer.from(`${head}.${body}`);
  if (!verify('sha256', signed, app.publicKey, Buffer.from(signature, 'base64url'))) return false;
  const { iss, iat, exp } = claimsIn(body);
  const isOurs = String(iss) === String(app.id) || iss === app.clientId;
  const isLive = [clock.now(), Date.now()].some((now) => exp * 1_000 > now);
  return isOurs && isLive && exp - iat <= LONGEST_LIFE;
}

function claimsIn(body: string): { iss: unknown; iat: number; exp: number } {
  const { iss, iat, exp } = Object(JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))) as Record<
    string,
    unknown
  >;
  return { iss, iat: Number(iat), exp: Number(exp) };
}

/** Whose token it is to be: the App's, a workflow's own (GITHUB_TOKEN), or a person's. */
export type Bearer =
  | { readonly app: true; readonly permissions: Permissions }
  | { readonly actions: true; readonly permissions: Permissions }
  | { readonly user: string };

export function giveToken({ tokens }: World, to: Bearer): string {
  const token = `${'user' in to ? 'ghp_' : 'ghs_'}${randomBytes(18).toString('hex')}`;
  tokens.set(token, to);
  return token;
}

/** Whose token it is; nobody's is the empty one. Null for one that was never given. */
export function bearerOf(world: World, token: string): Actor | null {
  if (token === '') return { login: 'anonymous', kind: 'nobody', permissions: {}, role: 'read' };
  const bearer = world.tokens.get(token);
  if (bearer !== undefined) return { ...actorFor(world, bearer), token };
  if (!isOfApp(world, token)) return null;
  return { login: appLogin(world), kind: 'app itself', permissions: {}, role: 'read' };
}

export function actorFor(world: World, bearer: Bearer): Actor {
  if ('user' in bearer)
    return { login: bearer.user, kind: 'user', permissions: {}, role: roleOf(world, bearer.user) };
  const { permissions } = bearer;
  return 'app' in bearer
    ? { login: appLogin(world), kind: 'app', permissions, role: 'write' }
    : { login: ACTIONS_LOGIN, kind: 'actions', permissions, role: 'write' };
}
