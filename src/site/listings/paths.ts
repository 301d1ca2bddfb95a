import { languagesOf } from '../../domain/programme/languages.ts';
import type { Language } from '../../domain/text.ts';
import { inPages, type ListPage } from '../data/pagination.ts';
import { langParam } from '../links.ts';
import { rowDigest } from './projects.ts';
import { plainText } from '../markup/plain-text.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/cache-keys.ts';
import type { Facts } from '../record/facts.ts';
import type { Subset } from './subset.ts';

export interface SubsetProps {
  readonly lang: Language;
  readonly subset: Subset;
  readonly list: ListPage<Facts>;
}

/** The pages of all subsets of a room, in both languages; `key` is what follows the room's address. */
export const subsetPaths = (city: City, room: string, subsets: Iterable<Subset>) =>
  [...subsets].flatMap((subset) =>
    inPages(subset.projects).flatMap((list) =>
      languagesOf(city.programme).map((lang) => ({
        params: {
          lang: langParam(lang),
          key: `${subset.path.slice(room.length, -1)}${list.page === 1 ? '' : `/${list.page}`}`,
        },
        props: { lang, subset, list } satisfies SubsetProps,
        cacheKey: pageKey(city, lang, [
          subset.title,
          subset.lead,
          list.page === 1 && subset.of && [subset.of.owed, subset.of.asked, subset.of.wished.length],
          list.last,
          list.items.map(rowDigest),
          subset.note && list.items.map((facts) => plainText(subset.note?.(facts, lang))),
          subset.query !== undefined && subset.projects.length > 1,
        ]),
      })),
    ),
  );
