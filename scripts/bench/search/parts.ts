/** The units of a page, each with the markup that is its own. */
export type PartsOf = (main: string, id: string) => (readonly [id: string, markup: string])[];

/** A pattern, or one that is looked for within another. */
type Pattern = RegExp | readonly [within: RegExp, own: RegExp];

const piecesOf = (main: string, pattern: Pattern): readonly string[] =>
  pattern instanceof RegExp
    ? (main.match(pattern) ?? [])
    : (main.match(pattern[0]) ?? []).flatMap((part) => part.match(pattern[1]) ?? []);

const pieces = (main: string, ...patterns: readonly Pattern[]): string =>
  patterns.flatMap((pattern) => piecesOf(main, pattern)).join('<p>');

const STANDING = /<dl class="?standing"?>.*?<\/dl>/gs;
const PAPERS = /<section aria-labelledby="?papers"?>.*?<\/section>/gs;
const OWED = /<section aria-labelledby="?owed"?>.*?<\/section>/gs;

const H1 = /<h1\b.*?<\/h1>/gs;
const LEAD = /(?<=<\/h1>(?:(?!<p\b).)*)<p class="?lead"?>.*?<\/p>/s;

/** A unit for each page of an address, or for each entry of it. */
const whole =
  (...patterns: readonly Pattern[]): PartsOf =>
  (main, id) => [[id, pieces(main, ...patterns)]];

const entries =
  (pattern: RegExp): PartsOf =>
  (main, page) =>
    [...main.matchAll(pattern)].map(([piece, id]) => [`${page}#${id}`, piece]);

const both =
  (...all: readonly PartsOf[]): PartsOf =>
  (main, page) =>
    all.flatMap((one) => one(main, page));

/** The words of the glossary, which are labels there and its content. */
const wordsIn: PartsOf = (main, page) =>
  entries(/<div id="?([\w-]+)"?>.*?<\/div>/gs)(main, page).map(([id, markup]) => [
    id,
    markup.replace(/<span class="?soft"?>.*?<\/span>/gs, ''),
  ]);

/** What of which pages is content, by kind. An address says which number a unit has; without one it is the address. */
export const PARTS: readonly (readonly [kind: string, address: RegExp, partsOf: PartsOf])[] = [
  [
    'project',
    /^\/projects\/(\d{4}-\d{4,})\/$/,
    whole(
      H1,
      /(?<=<p class="soft byline">[^\d<]*)[\d-]+/,
      /(?<=<p class="soft byline">[^<]*<br>[^<]*)<a.*?<\/a>/,
      [STANDING, /<(strong|a)\b.*?<\/\1>/gs],
      [OWED, /<span class="?row-main"?>.*?(?=<span class="?row-when)|<time\b.*?<\/time>/gs],
      [PAPERS, /<details\b.*?<\/details>/gs],
    ),
  ],
  ['meeting', /^\/meetings\/(\d{4}-\d{2})\/$/, whole(/.+/gs)],
  [
    'activity',
    /^\/activities\/$/,
    both(whole(H1, LEAD), entries(/<article class="?entry"? id="?([\w-]+)"?>.*?<\/article>/gs)),
  ],
  ['rule', /^\/rules\/[^/]+\/$/, whole(H1, /<h2>[^<]*<\/h2>\s*<p>.*?<\/p>/gs)],
  [
    'page',
    /^\/(?:propose|about|easy|easy\/.*|accessibility|guide\/\w+|purpose\/[\d-]+)\/$/,
    whole(H1, /<div class="?text"?>.*?(?=<section aria-labelledby="?versions|$)/s),
  ],
  ['roster', /^\/council\/$/, whole(/.+/gs)],
  ['term', /^\/glossary\/$/, both(whole(H1, LEAD), wordsIn)],
  ['place', /^\/(?:themes|sections)\/[^/]+\/$/, whole(H1)],
  [
    'place',
    /^\/proposers\/[^/]+\/$/,
    (main, page) => ((main.match(/row-main/g) ?? []).length > 1 ? whole(H1)(main, page) : []),
  ],
  [
    'page',
    /^\/(?:(?:projects|meetings|obligations|rules|dictionary|search|statistics|follow|changes|themes|sections|proposers|data|propose\/form|report\/form|purpose)\/)?$/,
    whole(H1, LEAD),
  ],
];
