import { fragmentOf, linkIn } from './link.ts';
import type { Link } from './call.ts';

const KEPT = 'junkan-postbox-link:';

/** Remembers in this tab by which link somebody sends of a project: what they send next is of the same sender. */
export function keepSender(project: string, link: Link): void {
  try {
    sessionStorage.setItem(KEPT + project, fragmentOf(link));
  } catch {
    // A browser may keep nothing: the paper is then of a sender whom nobody knows, and the secretariat asks.
  }
}

/** The link by which somebody sent of a project in this tab; null where there is none. */
export function keptSender(project: string | null): Link | null {
  try {
    return project === null ? null : linkIn(sessionStorage.getItem(KEPT + project) ?? '');
  } catch {
    return null;
  }
}
