import { sentIn } from '../domain/desk/sender.ts';
import type { GitHub, Issue } from '../github/port.ts';

/** An issue that the postbox opened. */
export interface SentIssue extends Issue {
  readonly nonce: string;
}

/** How many of the newest issues are looked at. */
const LOOKED_AT = 100;

/** The newest issues that came by the postbox, the oldest of them first: GitHub itself is what the postbox remembers by. */
export async function recentlySent(gh: GitHub): Promise<readonly SentIssue[]> {
  const newest = await gh.issues.list({ state: 'all', newest: LOOKED_AT });
  return newest
    .flatMap((issue) => {
      const sent = issue.byPostbox && !issue.isPull ? sentIn(issue.body) : null;
      return sent === null ? [] : [{ ...issue, nonce: sent.nonce }];
    })
    .sort((a, b) => a.number - b.number);
}
