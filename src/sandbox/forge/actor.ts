import type { Role } from './people.ts';

/**
 * `actions` is a workflow's own GITHUB_TOKEN: what it does starts no other workflow. `app itself` is the App by its key,
 * before it has a token for the repository; `nobody` gave no token.
 */
export type ActorKind = 'app' | 'actions' | 'user' | 'app itself' | 'nobody';

export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** Who makes a call, and what the token may do. */
export interface Actor {
  readonly login: string;
  readonly kind: ActorKind;
  /** Of an App's or a workflow's token; a person's rights are the role's. */
  readonly permissions: Permissions;
  readonly role: Role;
  /** With which the call was made; empty for what was done in a page. */
  readonly token?: string;
}

export const ACTIONS_LOGIN = 'github-actions[bot]';

export const isBot = (login: string): boolean => login.endsWith('[bot]');
