import type { Clause } from './finding.ts';

/**
 * Where each clause stands in the final report of 2005, as the report counts: chapter and part, then number and item.
 * Readers look it up there; our own numbers of the clauses say nothing to them.
 */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  C01: ['2-(2) 1(2)', '1-(2) ※1', '1-(2) ※2'],
  C02: ['2-(1) ①', '3'],
  C03: ['2-(2) 1(3)', '1-(2) ※1'],
  C04: ['2-(2) 1(4)'],
  C05: ['2-(2) 1(4)'],
  C06: ['2-(2) 1(4)'],
  C07: ['2-(2) 1(5)'],
  C08: ['2-(1) ②', '2-(2) 2(1)'],
  C09: ['2-(2) 2(1)', '2-(2) 3(2)'],
  C10: ['2-(2) 2(1)'],
  C11: ['2-(1) ②', '2-(2) 2(2)'],
  C12: ['2-(2) 2(3)'],
  C13: ['2-(2) 2(4)①'],
  C14: ['2-(2) 2(4)②'],
  C15: ['2-(2) 2(4)③'],
  C16: ['2-(1) ②', '2-(2) 2(4)④'],
  C17: ['2-(2) 3(1)'],
  C18: ['2-(2) 3(2)'],
  C19: ['2-(2) 3(3)'],
  C20: ['2-(2) 4(1)'],
  C21: ['2-(2) 4(2)'],
  C22: ['2-(2) 4(3)'],
  C23: ['2-(2) 5(1)'],
  C24: ['2-(2) 6(1)'],
  C25: ['2-(2) 6(2)'],
  C26: ['2-(1)'],
  C27: ['2-(3)'],
  C28: ['1-(2) ※2'],
  C29: ['3'],
};

/** Returns the places of some clauses in the report, each once: `2-(2) 1(4)`. A clause that the table lacks gives none. */
export const placesOf = (clauses: readonly Clause[]): readonly string[] => [
  ...new Set(clauses.flatMap((clause) => PLACES[clause] ?? [])),
];
