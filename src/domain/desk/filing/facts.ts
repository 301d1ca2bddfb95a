import type { ContentFile } from '../../record/record.ts';
import type { IsoTime } from '../../dates/iso-date.ts';
import type { Account } from '../account.ts';
import { isSameWithoutGiven } from '../gate/given.ts';
import type { Actor } from '../actor.ts';
import type { Thread } from '../thread.ts';

/** What GitHub says of one filing when it is looked at. Nothing of it is taken from an event's copy. */
export interface Facts {
  readonly thread: Thread;
  /** Who filed. */
  readonly author: Actor;
  /** Who edited the issue last; null when nobody did, and when it is not known who did. */
  readonly editor: Actor | null;
  /** Who proposed the project that the filing is about; null for a new one, and where GitHub does not know (any more). */
  readonly proposer: Account | null;
  /** Earlier open issues in which the same person filed the same proposal. */
  readonly twins: readonly number[];
  /** When the desk first answered; null when it has not. */
  readonly answeredAt: IsoTime | null;
  /** What the thread is that a record of a consultation names as its request; nothing where it names none. */
  readonly asked?: 'advice' | 'another' | 'none' | undefined;
  readonly branch: FilingBranch | null;
  readonly pull: FilingPull | null;
}

/** What stands on the branch of the filing. */
export interface FilingBranch {
  /** The files in which it differs from the default branch, by their paths below the content folder. */
  readonly files: readonly ContentFile[];
  /** Somebody other than the desk wrote on it. */
  readonly byHand: boolean;
}

/** The newest pull request of the filing's branch. */
export interface FilingPull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly createdAt: IsoTime;
  readonly mergedAt: IsoTime | null;
}

/** The branch of a filing, by the number of its issue. */
export const filingBranch = (issue: number): string => `filing/${issue}`;

/** The branch on which the desk brings the draft of a sitting's agenda. */
export const agendaBranch = (sitting: string): string => `agenda/${sitting}`;

/** The branch on which the desk brings issue forms that differ, by a digest of them. */
export const formsBranch = (digest: string): string => `forms/${digest}`;

/** The issue whose branch this is; null for any other branch. */
export function issueOfBranch(branch: string): number | null {
  const number = /^filing\/([1-9]\d{0,9})$/.exec(branch)?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * The files that the branch of a filing should have: a paper that differs from what was filed only by what the gate wrote into
 * it, of approvals given on GitHub, stays. Other words of the filer take them away with the approvals, which they void.
 */
export const withGivenOf = (wanted: readonly ContentFile[], there: readonly ContentFile[]): ContentFile[] =>
  wanted.map(({ path, text }) => {
    const own = there.find((file) => file.path === path);
    return { path, text: own && isSameWithoutGiven(path, own.text, text) ? own.text : text };
  });

/** Whether a branch says just what it should. */
export const saysThis = (there: readonly ContentFile[], wanted: readonly ContentFile[]): boolean =>
  there.length === wanted.length &&
  wanted.every(({ path, text }) => there.some((file) => file.path === path && file.text === text));
