/** Projects or obligations on one page of a list. */
export const PER_PAGE = 100;

/** One page of a list. Pages are counted from 1. */
export interface ListPage<T> {
  readonly page: number;
  readonly last: number;
  readonly items: readonly T[];
}

/** A list in pages; one that is empty has one page, which says so. */
export function inPages<T>(items: readonly T[]): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / PER_PAGE));
  return Array.from({ length: last }, (_, index) => ({
    page: index + 1,
    last,
    items: items.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
  }));
}

/** What `[...page]` is for a page: the first has none. */
export const pageParam = (page: number): string | undefined => (page === 1 ? undefined : String(page));
