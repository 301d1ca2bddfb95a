import { contentPathOf } from '../../domain/record/path.ts';
import type { ContentFile } from '../../domain/record/record.ts';
import type { Text } from '../../domain/text.ts';

/** A page that a city adds to those of Junkan. */
export interface OwnPage {
  /** `faq` of `pages/ja/faq.mdx`. */
  readonly slug: string;
  /** As it is written there; in a language in which there is none, as in the other. */
  readonly title: Text;
}

/** Pages that have a place of their own in the site: a city's file of such a name stands in place of Junkan's. */
export const PLACED = [
  'about',
  'accessibility',
  'easy',
  'easy-about',
  'easy-after',
  'easy-propose',
  'easy-purpose',
  'guide-engineers',
  'guide-secretariat',
  'propose',
] as const;

const isPlaced = (slug: string): boolean =>
  slug.startsWith('purpose-') || PLACED.some((placed) => placed === slug);

/** Returns where a city's own page lies: below a folder that no page of Junkan will ever want. */
export const ownPagePath = (slug: string): string => `/pages/${slug}/`;

/** Returns where a file of `pages/` lies in the site: `guide-engineers` at `/guide/engineers/`. */
export const pagePathOf = (slug: string): string =>
  isPlaced(slug) ? `/${slug.replace(/^(easy|guide|purpose)-/, '$1/')}/` : ownPagePath(slug);

/** Returns the pages that a city adds, sorted by their names. `files` have paths within the content folder. */
export function ownPagesIn(files: readonly ContentFile[]): readonly OwnPage[] {
  const titles = new Map<string, Partial<Text>>();
  for (const { path, text } of files) {
    const place = contentPathOf(path);
    if (place?.is !== 'page' || isPlaced(place.slug)) continue;
    const title = /^title:\s*(.+)$/m.exec(text)?.[1]?.trim() ?? place.slug;
    titles.set(place.slug, { ...titles.get(place.slug), [place.language]: title });
  }
  return [...titles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, { ja, en }]) => ({ slug, title: { ja: ja ?? en ?? slug, en: en ?? ja ?? slug } }));
}
