import type * as z from 'zod/mini';
import type { Clause } from '../finding.ts';
import type { Text } from '../text.ts';

/** What follows the kind in a file name: `review-2026-02.md` has the key of a meeting. */
export type KeyForm = 'none' | 'date' | 'section' | 'meeting' | 'meeting-member' | 'fiscalYear';

/** Who may file a kind; the roster and the programme say which persons that is. */
export type Filer =
  'proposer' | 'consultation' | 'section' | 'member' | 'secretariat' | 'section-and-owner' | 'council';

/** One kind of document, described once; every face of Junkan is made from this. */
export interface KindDescription<K extends string = string, S extends z.core.$ZodType = z.core.$ZodType> {
  readonly kind: K;
  readonly label: Text;
  /** One sentence for people who have never seen such a paper. */
  readonly purpose: Text;
  readonly clauses: readonly Clause[];
  readonly filedBy: Filer;
  readonly keyForm: KeyForm;
  readonly schema: S;
}

/** Keeps the literal types of a description. */
export function defineKind<const K extends string, S extends z.core.$ZodType>(
  description: KindDescription<K, S>,
): KindDescription<K, S> {
  return description;
}
