import { eachFacet, FACETS, type Facet } from '../search-table.ts';

export const SORTS = ['relevance', 'newest', 'due'] as const;
export type Sort = (typeof SORTS)[number];

/** What is asked: words, chosen values of the facets, order. The address says it all, so that it can be shared. */
export interface Question {
  readonly words: string;
  readonly chosen: Readonly<Record<Facet, ReadonlySet<string>>>;
  readonly sort: Sort;
}

export function questionIn(search: URLSearchParams): Question {
  const words = search.get('q') ?? '';
  const chosen = eachFacet((facet) => new Set(search.getAll(facet)));
  const sort = SORTS.find((one) => one === search.get('sort')) ?? ownSort(words);
  return { words, chosen, sort: words.trim() === '' && sort === 'relevance' ? 'newest' : sort };
}

/** The order while nobody chooses another. Without a word nothing is more relevant than anything else. */
const ownSort = (words: string): Sort => (words.trim() === '' ? 'newest' : 'relevance');

/** The part of the address after the `?`, without what says nothing. */
export function addressOf({ words, chosen, sort }: Question): string {
  const search = new URLSearchParams();
  if (words.trim() !== '') search.set('q', words.trim());
  for (const facet of FACETS) for (const value of chosen[facet]) search.append(facet, value);
  if (sort !== ownSort(words)) search.set('sort', sort);
  return search.toString();
}

export const isNarrowed = ({ chosen }: Question): boolean => FACETS.some((facet) => chosen[facet].size > 0);

/**
 * The words while an input method still composes them, without the one or two Latin letters at the end of kana that
 * are about to become another kana.
 */
export const wordsComposed = (words: string): string =>
  words.replace(/(?<=[ぁ-ゖァ-ヶー])[a-zａ-ｚ]{1,2}$/iu, '');
