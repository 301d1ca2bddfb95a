import { marked, markOf } from '../messages/comment-mark.ts';
import type { Account } from './account.ts';

/**
 * Somebody who has no account and sends by the postbox. Nothing is known of them but the secret link that they hold, which
 * is that of an issue: whoever holds it is the same sender. No account of GitHub has a number below zero, or such a name.
 */
export const senderOf = (issue: number): Account => ({ login: `${SENDER}${issue}`, id: -issue });

const SENDER = 'postbox:';

/** Whether somebody sends by the postbox: they have no account, are called by nobody, and prove nothing but their link. */
export const isSender = ({ login }: Pick<Account, 'login'>): boolean => login.startsWith(SENDER);

/** What the postbox writes above the text of an issue that it opens. */
export interface Sent {
  /** The challenge that was solved for it: sent again with the same, it is the same filing. */
  readonly nonce: string;
  /** The issue whose secret link the sender held; null for a first paper. */
  readonly of: number | null;
  /** What was sent. */
  readonly text: string;
}

export const sentBody = ({ nonce, of, text }: Sent): string =>
  marked(of === null ? `${SENDER}${nonce}` : `${SENDER}${nonce}:${of}`, text);

/**
 * Returns what was sent by the postbox; null for any other text. It means something in an issue alone that our App opened and
 * edited last: anybody can write such a mark.
 */
export function sentIn(body: string): Sent | null {
  const found = /^postbox:([a-z0-9]+)(?::([1-9]\d{0,9}))?$/.exec(markOf(body) ?? '');
  if (!found) return null;
  const [, nonce = '', of] = found;
  return { nonce, of: of === undefined ? null : Number(of), text: body.slice(body.indexOf('\n') + 1) };
}
