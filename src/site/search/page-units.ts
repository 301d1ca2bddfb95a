import path from 'node:path';
import { readContent } from '../../io/content.ts';
import { RULES } from '../../domain/rules/index.ts';
import { languagesOf } from '../../domain/programme/languages.ts';
import type { Language, Text } from '../../domain/text.ts';
import { rosterTexts } from '../council/roster.ts';
import { termsOf } from '../glossary/terms.ts';
import { pageNames, pagePaths, type PageName } from '../i18n/frame.ts';
import { rulePath } from '../links.ts';
import { blocksOf, spoken } from '../markup/blocks.ts';
import { withPieces } from '../city-pages/pieces.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/cache-keys.ts';
import { pagePathOf } from '../record/own-pages.ts';
import { pageLeads } from './leads.ts';
import type { UnitKind } from './search-table.ts';
import type { Unit } from './units.ts';

/** What is no part of the record: rules, words, and the pages with names of their own. */
export function pageUnits(city: City): Unit[] {
  const written = writtenPages(city);
  const known = new Set(written.map(({ id }) => id));
  const named = (Object.keys(pageNames) as PageName[]).filter((name) => !known.has(pagePaths[name]));
  return [
    ...written,
    ...named.map((name) => namedPage(name, city)),
    ...termsOf(city.programme).map(({ id, word, reading, meaning }) =>
      fixed('term', `${pagePaths.glossary}#${id}`, word, [reading, meaning.ja, meaning.en], city),
    ),
    ...languagesOf(city.programme).flatMap((only) =>
      RULES.map(({ id, title, why, remedy }) => ({
        ...fixed(
          'rule',
          rulePath(id),
          { ja: title[only], en: title[only] },
          [id, why[only], remedy[only]],
          city,
        ),
        only,
      })),
    ),
  ];
}

/** A unit of no year whose texts are known at once. */
export function fixed(kind: UnitKind, id: string, title: Text, texts: readonly string[], city: City): Unit {
  const parts = title.en === title.ja ? texts : [title.en, ...texts];
  return {
    kind,
    id,
    year: 0,
    on: null,
    title,
    by: '',
    key: pageKey(city, 'ja', [title, texts]),
    text: () => ({ title: title.ja, parts }),
  };
}

/** A page that is drawn: its name and what it says of itself; of the council's page its members too. */
function namedPage(name: PageName, city: City): Unit {
  const leads = languagesOf(city.programme).flatMap((lang) => pageLeads[name]?.(city, lang) ?? []);
  const members = name === 'council' ? rosterTexts(city, 'ja') : [];
  return fixed('page', pagePaths[name], pageNames[name], [...leads, ...members], city);
}

/** Pages that Junkan brings; a city's page of the same path stands in place of one. */
const DEFAULTS: string = import.meta.env['DEFAULT_PAGES'] ?? './src/site/default-pages';

/** What the city itself writes and what Junkan brings, with what is drawn into it. */
function writtenPages(city: City): Unit[] {
  const own = filesIn(path.join(process.env['CONTENT_DIR'] ?? './content', 'pages'));
  const byPath = new Map([...filesIn(DEFAULTS), ...own].map((file) => [file.path, file]));
  return [...byPath.values()].flatMap(({ path: file, text }) => {
    const [only, slug] = file.replace(/\.mdx$/, '').split('/');
    if ((only !== 'ja' && only !== 'en') || !slug) return [];
    const title = /^title:\s*(.+)$/m.exec(text)?.[1] ?? slug;
    return [
      { ...fixed('page', pagePathOf(slug), { ja: title, en: title }, textsOf(text, city, only), city), only },
    ];
  });
}

/** A page's text, and the text once more as it is spoken where it has readings. */
function textsOf(text: string, city: City, lang: Language): string[] {
  const body = withPieces(text, city, lang)
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\]\([^)]*\)|^(?:#+|-|\d+\.) +|[[*`]/gm, '')
    .replace(/\n{2,}/g, '<p>');
  return [...blocksOf(body), ...(body.includes('<rt>') ? blocksOf(spoken(body)) : [])];
}

function filesIn(folder: string): ReturnType<typeof readContent> {
  try {
    return readContent(folder);
  } catch {
    // A record may come without pages of the city's own.
    return [];
  }
}
