import { eachFacet, FACETS, type Facet } from '../table.ts';

export const SORTS = ['relevance', 'newest', 'due'] as const;
export type Sort = (typeof SORTS)[number];

/** What is asked: words, chosen values of the facets, order. The address says it all, so that it can be shared. */
export interface Question {
  readonly words: string;
  readonly chosen: Readonly<Record<Facet, ReadonlySet<string>>>;
  readonly sort: Sort;
}

export function questionIn(search: URLSearchParams): Question {
  const sort = SORTS.find((one) => one === search.get('sort')) ?? 'relevance';
  const chosen = eachFacet((facet) => new Set(search.getAll(facet)));
  return { words: search.get('q') ?? '', chosen, sort };
}

/** The part of the address after the `?`, without what says nothing. */
export function addressOf({ words, chosen, sort }: Question): string {
  const search = new URLSearchParams();
  if (words.trim() !== '') search.set('q', words.trim());
  for (const facet of FACETS) for (const value of chosen[facet]) search.append(facet, value);
  if (sort !== 'relevance') search.set('sort', sort);
  return search.toString();
}

export const isNarrowed = ({ chosen }: Question): boolean => FACETS.some((facet) => chosen[facet].size > 0);
