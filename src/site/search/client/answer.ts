import type { Language } from '../../../domain/text.ts';
import { eachFacet, FACETS, NO_VALUE, type Facet, type Table } from '../search-table.ts';
import type { Question, Sort } from './question.ts';

/** What a question gives: units in their order, and how many each value of a facet would leave. */
export interface Answer {
  readonly units: readonly number[];
  readonly counts: Readonly<Record<Facet, readonly number[]>>;
}

/** Narrows what was found. Each facet's counts heed the choices in the others, so that a choice can be widened. */
export function answerTo(
  { chosen, sort, words }: Question,
  scores: ArrayLike<number>,
  table: Table,
  lang: Language,
): Answer {
  const wanted = eachFacet((facet) => placesOf(table, facet, chosen[facet]));
  const counts = eachFacet((facet) => new Array<number>(table.facets[facet].length).fill(0));
  const narrowed = FACETS.filter((facet) => wanted[facet] !== undefined);
  const units: number[] = [];
  for (let unit = 0; unit < scores.length; unit++) {
    if (scores[unit] === 0 || (table.only[unit] ?? lang) !== lang) continue;
    const missed = narrowed.filter((facet) => !fits(table, facet, unit, wanted[facet]));
    if (missed.length === 0) units.push(unit);
    if (missed.length > 1) continue;
    for (const facet of missed.length === 1 ? missed : FACETS) {
      count(counts[facet], table.columns[facet][unit]);
    }
  }
  units.sort(orderOf(words.trim() === '' && sort === 'relevance' ? 'newest' : sort, scores, table));
  return { units, counts };
}

function count(counts: number[], value: number | readonly number[] | undefined): void {
  if (typeof value === 'object') for (const one of value) count(counts, one);
  else if (value !== undefined && value !== NO_VALUE) counts[value] = (counts[value] ?? 0) + 1;
}

/** The chosen values by their places; undefined where nothing is chosen. */
function placesOf(table: Table, facet: Facet, chosen: ReadonlySet<string>): ReadonlySet<number> | undefined {
  if (chosen.size === 0) return undefined;
  return new Set(table.facets[facet].flatMap(({ key }, place) => (chosen.has(key) ? [place] : [])));
}

function fits(table: Table, facet: Facet, unit: number, wanted: ReadonlySet<number> | undefined): boolean {
  return wanted === undefined || valuesOf(table, facet, unit).some((value) => wanted.has(value));
}

export function valuesOf(table: Table, facet: Facet, unit: number): readonly number[] {
  const value = table.columns[facet][unit] ?? NO_VALUE;
  return typeof value === 'object' ? value : value === NO_VALUE ? [] : [value];
}

type Order = (a: number, b: number) => number;

function orderOf(sort: Sort, scores: ArrayLike<number>, { on, due }: Table): Order {
  const newest: Order = (a, b) => (on[b] ?? 0) - (on[a] ?? 0) || b - a;
  const never = (day: number | undefined): number => day || Infinity;
  switch (sort) {
    case 'newest':
      return newest;
    case 'due':
      return (a, b) => (never(due[a]) === never(due[b]) ? newest(a, b) : never(due[a]) - never(due[b]));
    case 'relevance':
      return (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || newest(a, b);
  }
}
