import { GHOST, type Account } from '../domain/desk/account.ts';

/** An account of an answer; GitHub gives none for one that was deleted. */
export const accountFrom = (user: Account | null | undefined): Account =>
  user ? { login: user.login, id: user.id } : GHOST;
