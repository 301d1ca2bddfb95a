import type { FiledKind } from '../../forms/form.ts';

/** A paper as it is to be filed: printed by the schema, with whatever the desk adds. */
export interface FiledPaper {
  readonly kind: FiledKind;
  /** The project in whose folder it lies; null for papers of none. */
  readonly project: string | null;
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
}
