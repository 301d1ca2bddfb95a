import type { Challenge, Solution } from 'altcha-lib';

/** Work that was done for a text. */
export interface Proof {
  readonly challenge: Challenge;
  readonly solution: Solution;
}

/**
 * Work by the text for which it is done: what is sent again with the same work arrives once. It is kept while the tab is open, so that
 * a page that was loaded anew, after an answer that never came, sends the same paper and not a second one. It says nothing of the text.
 */
const doing = new Map<string, Promise<Proof>>();

const KEPT = 'junkan-postbox-work:';

export function proofFor(digest: string, work: () => Promise<Proof>): Promise<Proof> {
  const known = doing.get(digest) ?? kept(digest) ?? work();
  doing.set(digest, known);
  known.then(
    (proof) => keep(digest, proof),
    () => doing.delete(digest),
  );
  return known;
}

export function forgetProof(digest: string): void {
  doing.delete(digest);
  try {
    sessionStorage.removeItem(KEPT + digest);
  } catch {
    // Nothing was kept.
  }
}

/** A browser may keep nothing; then a page that is loaded anew does the work anew. */
function kept(digest: string): Promise<Proof> | null {
  try {
    const text = sessionStorage.getItem(KEPT + digest);
    return text === null ? null : Promise.resolve(JSON.parse(text) as Proof);
  } catch {
    return null;
  }
}

function keep(digest: string, proof: Proof): void {
  try {
    sessionStorage.setItem(KEPT + digest, JSON.stringify(proof));
  } catch {
    // As above.
  }
}
