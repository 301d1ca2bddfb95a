import type { Text } from '../text.ts';

/** One project of a past programme, as a row of a list gives it: column or key → text. */
export type ImportRow = Readonly<Record<string, string>>;

/** What is wrong with a row; the row is left out, the others go on. `row` counts from 1. */
export interface RowFinding {
  readonly row: number;
  readonly column: string | null;
  readonly severity: 'error' | 'warning';
  readonly message: Text;
  readonly fix: Text;
}
