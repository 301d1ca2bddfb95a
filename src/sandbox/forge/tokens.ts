import { randomBytes } from 'node:crypto';
import { ACTIONS_LOGIN, APP_LOGIN, type Actor, type Permissions } from './actor.ts';
import { roleOf, type World } from './world.ts';

/** Whose token it is to be: the App's, a workflow's own (GITHUB_TOKEN), or a person's. */
export type Bearer =
  | { readonly app: true; readonly permissions: Permissions }
  | { readonly actions: true; readonly permissions: Permissions }
  | { readonly user: string };

export interface Tokens {
  give(to: Bearer): string;
  /** Null for a token that was never given. */
  bearerOf(token: string): Actor | null;
}

export function tokensFor(world: World): Tokens {
  const given = new Map<string, Bearer>();
  return {
    give: (to) => {
      const token = `${'user' in to ? 'ghp_' : 'ghs_'}${randomBytes(18).toString('hex')}`;
      given.set(token, to);
      return token;
    },
    bearerOf: (token) => {
      const bearer = given.get(token);
      return bearer === undefined ? null : actorFor(world, bearer);
    },
  };
}

export function actorFor(world: World, bearer: Bearer): Actor {
  if ('user' in bearer)
    return { login: bearer.user, kind: 'user', permissions: {}, role: roleOf(world, bearer.user) };
  const { permissions } = bearer;
  return 'app' in bearer
    ? { login: APP_LOGIN, kind: 'app', permissions, role: 'write' }
    : { login: ACTIONS_LOGIN, kind: 'actions', permissions, role: 'write' };
}
