import type { Text } from './text.ts';

/** `error` stops a merge; `warning` is shown and stops nothing. */
export type Severity = 'error' | 'warning';

/** A clause of the 2005 report, as numbered in the guide: `C01` to `C29`. */
export type Clause = `C${number}`;

/**
 * What a rule says of one place in the record, before the place is looked up.
 * `field` is a path such as `budget.totalYen` or `asks[0].due`; null means the whole file.
 */
export interface UnplacedFinding {
  readonly file: string;
  readonly field: string | null;
  readonly message: Text;
  /** What would be accepted, where that can be said: values, a range, a pattern. */
  readonly allowed?: Text;
  /** What somebody who edits the file can do now. */
  readonly fix: Text;
  /**
   * The fields that want a value, where that is what mends it: a form has boxes for them, and says in its own terms what
   * `fix` says of the file. `eligibility.members`, `criteria.synergy.reason`.
   */
  readonly give?: readonly string[];
  /** 1-based, where the rule already knows it (rules that read raw text). */
  readonly line?: number;
  readonly column?: number;
}

/** A finding as it leaves the check: one problem, one place, one way to mend it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  /** 1-based line and column, or null where the whole file or folder is meant. */
  readonly line: number | null;
  readonly column: number | null;
  readonly field: string | null;
  readonly message: Text;
  readonly allowed: Text | null;
  readonly fix: Text;
  /** As in `UnplacedFinding`. */
  readonly give?: readonly string[];
  readonly clause: Clause | null;
}
