import { randomBytes } from 'node:crypto';
import { ACTIONS_LOGIN, type Actor, type Permissions } from './actor.ts';
import { appLogin } from './acts/app.ts';
import { isOfApp } from './jwt.ts';
import { roleOf, type World } from './world.ts';

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
