import type { Draft } from '../../../domain/writing/draft.ts';

/** Where a draft lies on the device: one for each paper and what it starts from. The number is the format. */
export class Store {
  readonly key: string;

  constructor(kind: string, from: string | null) {
    this.key = `junkan/1/${kind}/${from ?? 'new'}`;
  }

  /** What was written before, or nothing. A device that keeps nothing is no failure: the form works without. */
  load(): Draft | null {
    try {
      const kept = localStorage.getItem(this.key);
      return kept === null ? null : (JSON.parse(kept) as Draft);
    } catch {
      return null;
    }
  }

  /** Whether it could be kept. */
  save(draft: Draft): boolean {
    try {
      localStorage.setItem(this.key, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  erase(): void {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing was kept, so nothing is left.
    }
  }
}
