import type { Account } from './account.ts';

/** An account of this name, with the same number each time, whatever the case of its letters. */
export const accountOf = (login: string): Account => ({
  login,
  id: [...login.toLowerCase()].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7) + 1,
});
