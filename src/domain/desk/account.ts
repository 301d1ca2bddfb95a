import type { KnownAccount } from '../schema/account.ts';

/** An account as GitHub shows it now. Its number stays for ever; its name may be given up and taken by somebody else. */
export interface Account {
  readonly login: string;
  readonly id: number;
}

/** What stands in the place of an account that was deleted: https://github.com/ghost */
export const GHOST: Account = { login: 'ghost', id: 10137 };

/** GitHub names do not tell upper and lower case apart. */
export const sameLogin = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether two are one account, under whatever names. Nobody is the same as somebody who is gone. */
export const sameAccount = (a: Account, b: Account): boolean => a.id === b.id && a.id !== GHOST.id;

/** Whether an account is the one that the record means: by its number, or by its name where the record has no number. */
export const isKnownAs = (account: Account, known: KnownAccount | undefined): boolean =>
  known !== undefined &&
  (known.id === undefined ? sameLogin(known.login, account.login) : known.id === account.id);

/** Whether an account only bears the name of one that the record knows by another number: it has no voice. */
export const isNamesake = (account: Account, known: KnownAccount | undefined): boolean =>
  known?.id !== undefined && known.id !== account.id && sameLogin(known.login, account.login);
