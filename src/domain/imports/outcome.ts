import type { Given, Mapping } from './fields.ts';
import type { Head } from './headings.ts';
import type { History } from './history.ts';
import type { RowKind } from './row-kind.ts';
import type { ImportFinding } from './table.ts';

/** What becomes of one row of the list. There is one for each row, so that nothing is lost in silence. */
export type Outcome = { readonly row: number } & (
  | {
      readonly is: 'new' | 'unchanged' | 'differs';
      readonly project: string;
      readonly history: History;
    }
  /** The same facts as in an earlier row. */
  | { readonly is: 'again'; readonly first: number }
  /** An error says why. */
  | { readonly is: 'refused' }
  | { readonly is: 'aside'; readonly kind: Exclude<RowKind, 'project'>; readonly text: string }
);

export interface ImportPlan {
  /** Null where the list has no row of headings. */
  readonly head: Head | null;
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly ImportFinding[];
}

/** How the list is to be read, as said by whoever imports it. */
export interface ImportChoices {
  readonly mapping: Mapping;
  readonly given: Given;
}
