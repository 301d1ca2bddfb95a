import { timestamp, type Clock } from './clock.ts';
import { isAtLeast, sameLogin, type Person, type Role } from './people.ts';
import type { Actor, ActorKind } from './actor.ts';
import type { Git } from './git/git.ts';
import type { Json } from './openapi/schema.ts';
import type { Limits } from './limits.ts';
import type { Store } from './state/store.ts';
import type { Bearer } from './tokens.ts';

/** What GitHub sends when something happened, and who did it. */
export interface Delivery {
  readonly delivery: string;
  readonly event: string;
  readonly payload: unknown;
  readonly by: { readonly login: string; readonly kind: ActorKind };
}

/** Everything that a call works on. */
export interface World {
  readonly owner: string;
  readonly repo: string;
  /** `http://127.0.0.1:PORT`, without a slash at the end; known once somebody listens there. */
  server: string;
  readonly store: Store;
  readonly git: Git;
  readonly clock: Clock;
  readonly people: Person[];
  /** The roles of teams on the repository, by their slugs; one that is not named here may write. */
  readonly teams: Readonly<Record<string, Role>>;
  /** Tokens that were given. */
  readonly tokens: Map<string, Bearer>;
  readonly limits: Limits;
  readonly outbox: Delivery[];
}

export const MAIN = 'main';

export const timeOf = ({ clock }: World): string => timestamp(clock);

export const apiUrl = (world: World, path = ''): string =>
  `${world.server}/api/v3/repos/${world.owner}/${world.repo}${path}`;

export const htmlUrl = (world: World, path = ''): string =>
  `${world.server}/${world.owner}/${world.repo}${path}`;

export function roleOf({ people, owner }: World, login: string): Role {
  if (sameLogin(login, owner)) return 'admin';
  return people.find((person) => sameLogin(person.login, login))?.role ?? 'read';
}

/** Whether somebody may do what a role allows; an App's token was checked by its permissions before. */
export const mayAs = (who: Actor, role: Role): boolean => who.kind !== 'user' || isAtLeast(who.role, role);

/** A setting of the repository by GitHub's name for it, or what GitHub gives a new repository. */
export const setting = (world: World, name: string, unset: Json): Json =>
  world.store.state.settings[name] ?? unset;
