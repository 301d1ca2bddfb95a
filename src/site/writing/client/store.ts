import type { Draft } from '../../../domain/writing/draft.ts';
import { LONGEST_DRAFT } from '../../../domain/writing/longest.ts';
import { PATTERNS } from '../../../domain/schema/patterns.ts';
import { fileAddress } from '../../links.ts';

const NEW = 'new';

const keyOf = (kind: string, from: string): string => `junkan/1${fileAddress(`/${kind}/${from}`)}`;

/** Returns the project from which a draft that waits on this device starts, `''` for a new one; null where none waits. */
export function waitingDraft(kind: string): string | null {
  try {
    const start = keyOf(kind, '');
    const found = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '')
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length))
      .filter((from) => from === NEW || PATTERNS.projectId.test(from))
      .sort();
    const last = found.at(-1);
    return last === undefined ? null : last === NEW ? '' : last;
  } catch {
    return null;
  }
}

/**
 * Where a draft lies on the device: one for each site, each paper and what it starts from. The number is the format. Sites of
 * one host share what a browser keeps for it (HTML standard, "Web storage"), so that the site's own path is in the name.
 */
export class Store {
  readonly key: string;

  constructor(kind: string, from: string | null) {
    this.key = keyOf(kind, from ?? NEW);
  }

  /**
   * What was written before, or nothing. A device that keeps nothing is no failure: the form works without. Whatever lies there
   * that is no draft is put aside, so that it neither stands in the way nor is lost.
   */
  load(): Draft | null {
    try {
      const kept = localStorage.getItem(this.key);
      if (kept === null) return null;
      const draft = draftFrom(kept);
      if (draft) return draft;
      localStorage.setItem(this.aside, kept);
      localStorage.removeItem(this.key);
    } catch {
      // Nothing can be read, so nothing is there.
    }
    return null;
  }

  /** Whether something was put aside that is no draft. */
  get hasAside(): boolean {
    try {
      return localStorage.getItem(this.aside) !== null;
    } catch {
      return false;
    }
  }

  private get aside(): string {
    return `${this.key}/aside`;
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
      localStorage.removeItem(this.aside);
    } catch {
      // Nothing was kept, so nothing is left.
    }
  }
}

/** What was kept as a draft: answers by the ids of the boxes. Null for anything else; other pages write on the same origin. */
function draftFrom(kept: string): Draft | null {
  if (kept.length > LONGEST_DRAFT) return null;
  try {
    const found: unknown = JSON.parse(kept);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
    return Object.values(found).every(isTyped) ? (found as Draft) : null;
  } catch {
    return null;
  }
}

const isTyped = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
