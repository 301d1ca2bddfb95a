import { createHash } from 'node:crypto';

/** What an account may do. https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization */
export type Role = 'read' | 'triage' | 'write' | 'admin';

export interface Person {
  readonly login: string;
  readonly name: string;
  /** Anybody on GitHub may read, open issues, comment and review; that is what who is not named here is given. */
  readonly role?: Role;
  /** Teams of the repository's organisation, by their slugs. */
  readonly teams?: readonly string[];
}

const ORDER: readonly Role[] = ['read', 'triage', 'write', 'admin'];

export const isAtLeast = (role: Role, needed: Role): boolean => ORDER.indexOf(role) >= ORDER.indexOf(needed);

/** GitHub names do not tell upper and lower case apart. */
export const sameLogin = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The number of an account: the same each time, from the name. */
export const accountId = (login: string): number =>
  Number.parseInt(createHash('sha1').update(login.toLowerCase()).digest('hex').slice(0, 7), 16) + 1;

/** An account by its name, as answers give it. */
export const accountNamed = (login: string) => ({ login, id: accountId(login) });

/** How commits name an account. https://docs.github.com/en/account-and-profile/reference/email-addresses-reference */
export const emailOf = (login: string): string => `${accountId(login)}+${login}@users.noreply.github.com`;

export const loginOf = (email: string): string | null =>
  /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null;
