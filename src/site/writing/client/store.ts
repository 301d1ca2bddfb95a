import type { Draft } from '../../../domain/writing/draft.ts';

/** Drafts lie on the device, one for a new proposal and one for each that is written anew. The number is the format. */
const keyOf = (from: string | null): string => `junkan/1/proposal/${from ?? 'new'}`;

/** What was written before, or nothing. A device that keeps nothing is no failure: the form works without. */
export function loadDraft(from: string | null): Draft | null {
  try {
    const kept = localStorage.getItem(keyOf(from));
    return kept === null ? null : (JSON.parse(kept) as Draft);
  } catch {
    return null;
  }
}

/** Whether it could be kept. */
export function saveDraft(from: string | null, draft: Draft): boolean {
  try {
    localStorage.setItem(keyOf(from), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function eraseDraft(from: string | null): void {
  try {
    localStorage.removeItem(keyOf(from));
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
