import type { Role } from './people.ts';

/** `actions` is a workflow's own GITHUB_TOKEN: what it does starts no other workflow. */
export type ActorKind = 'app' | 'actions' | 'user';

export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** Who makes a call, and what the token may do. */
export interface Actor {
  readonly login: string;
  readonly kind: ActorKind;
  /** Of an App's or a workflow's token; a person's rights are the role's. */
  readonly permissions: Permissions;
  readonly role: Role;
}

export const APP_LOGIN = 'junkan-desk[bot]';
export const ACTIONS_LOGIN = 'github-actions[bot]';

export const isBot = (login: string): boolean => login.endsWith('[bot]');
