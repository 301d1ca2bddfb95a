/** A floor of the house: its rooms (folders or files below `src/`), from the bottom to the top. */
export interface Floor {
  readonly name: string;
  readonly holds: string;
  readonly rooms: readonly string[];
}

/**
 * The floors, from the ground up. A room takes from the rooms before it, in this list and in its own floor, and from no
 * other: so there is no circle between rooms. `npm run lint` holds it, and the picture in docs/architecture.md is drawn
 * from it.
 */
export const FLOORS: readonly Floor[] = [
  {
    name: 'words',
    holds: 'text in two languages, findings',
    rooms: [
      'domain/text.ts',
      'domain/compare.ts',
      'domain/compose.ts',
      'domain/one-line.ts',
      'domain/csv.ts',
      'domain/yen.ts',
      'domain/finding.ts',
      'domain/clause-places.ts',
    ],
  },
  { name: 'dates', holds: 'days in Japan, fiscal years, eras, days off', rooms: ['domain/dates'] },
  {
    name: 'schema',
    holds: 'how a field is described; the rules of a city',
    rooms: ['domain/prose', 'domain/schema', 'domain/programme'],
  },
  {
    name: 'record',
    holds: 'documents: kinds, reading, writing; records of an older format',
    rooms: ['domain/record', 'domain/migration'],
  },
  { name: 'lifecycle', holds: 'stages, obligations, statistics', rooms: ['domain/lifecycle'] },
  {
    name: 'forms',
    holds: 'issue forms and what was filed with them',
    rooms: ['domain/messages', 'domain/forms', 'domain/remedy'],
  },
  {
    name: 'rules',
    holds: 'what is wrong in a record, and what it still wants',
    rooms: ['domain/rules', 'domain/assess.ts', 'domain/ready'],
  },
  {
    name: 'answers',
    holds: 'what is made of a record: answers, tables, feeds',
    rooms: [
      'domain/calendar',
      'domain/search',
      'domain/imports',
      'domain/open-data',
      'domain/directory',
      'domain/writing',
      'domain/desk',
      'domain/letters',
      'domain/news',
      'domain/sheets',
      'domain/adoption',
    ],
  },
  {
    name: 'outside',
    holds: 'disk, git and clock; GitHub; the desk at work; the postbox',
    rooms: ['io', 'github', 'desk', 'postbox'],
  },
  {
    name: 'markup',
    holds: 'HTML, words and addresses of pages',
    rooms: [
      'site/markup',
      'site/format.ts',
      'site/i18n',
      'site/easy',
      'site/links.ts',
      'site/site-file.ts',
      'site/prose',
    ],
  },
  {
    name: 'tools',
    holds: 'setup, doctor, GitHub’s stand-in, and a directory of cities',
    rooms: ['setup', 'doctor', 'sandbox', 'directory'],
  },
  {
    name: 'city',
    holds: 'the record as a build reads it',
    rooms: ['site/cache', 'site/build', 'site/git', 'site/record', 'site/data'],
  },
  {
    name: 'parts',
    holds: 'papers and what pages share',
    rooms: [
      'site/paper',
      'site/circulation',
      'site/council',
      'site/glossary',
      'site/structured',
      'site/share',
      'site/pictures',
      'site/layouts',
      'site/history',
      'site/follow',
      'site/postbox',
      'site/writing',
      'site/sending',
      'site/components',
      'site/letters',
      'site/statistics',
      'site/open-data',
    ],
  },
  {
    name: 'pages',
    holds: 'pages and all files of the site',
    rooms: [
      'site/week',
      'site/project',
      'site/listings',
      'site/meetings',
      'site/money',
      'site/home',
      'site/city-pages',
      'site/rules',
      'site/search',
      'site/files',
      'site/content.config.ts',
      'site/pages',
    ],
  },
];

/** Every room below `src/`, from the bottom to the top. */
export const ROOMS: readonly string[] = FLOORS.flatMap(({ rooms }) => rooms);

/** The room in which a file lies, by its path from the root of the repository; undefined where it lies in none. */
export const roomOf = (file: string): string | undefined =>
  ROOMS.find((room) => file === `src/${room}` || file.startsWith(`src/${room}/`));

/** Matches every file of these rooms. */
const within = (rooms: readonly string[]): string =>
  `^src/(${rooms.map((room) => room.replaceAll('.', '\\.')).join('|')})(/|$)`;

/** The rules, as dependency-cruiser reads them; imports of types count. */
export const RULES = [
  ...ROOMS.slice(0, -1).map((room, index) => ({
    name: 'one way up',
    severity: 'error' as const,
    from: { path: within([room]) },
    to: { path: within(ROOMS.slice(index + 1)) },
  })),
  {
    name: 'no circle between folders',
    severity: 'error' as const,
    scope: 'folder' as const,
    from: {},
    to: { circular: true },
  },
  {
    name: 'no circle between files at run time',
    severity: 'error' as const,
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only' as const] } },
  },
  {
    name: 'nothing of scripts in src',
    severity: 'error' as const,
    from: { path: '^src/' },
    to: { path: '^scripts/' },
  },
  {
    name: 'a pure domain',
    severity: 'error' as const,
    from: { path: '^src/domain/' },
    to: { dependencyTypes: ['core' as const] },
  },
  {
    name: 'a pure domain',
    severity: 'error' as const,
    from: { path: '^src/domain/' },
    to: { path: 'node_modules/(astro|@octokit)/|^astro:|^src/(?!domain/)' },
  },
  {
    name: 'only src/github/octokit talks to GitHub',
    severity: 'error' as const,
    from: { pathNot: '^src/github/octokit/' },
    // What GitHub publishes of its interfaces, without a client, is the stand-in's measure.
    to: { path: 'node_modules/(@octokit/(?!graphql-schema/)|universal-github-app-jwt/)' },
  },
];

/** In how many folders a base name may stand. */
const FOLDERS_OF_A_NAME = 3;

/**
 * Returns the base names that stand in too many folders, each with its files: a name that is everywhere says nothing. An
 * `index.ts` lists what its folder holds, and Astro gives the names below `src/site/pages`, which are addresses.
 */
export function overusedNames(files: readonly string[]): readonly string[] {
  const named = files.filter((file) => !/^src\/site\/pages\/|\/index\.ts$/.test(file));
  return [...Map.groupBy(named, (file) => file.slice(file.lastIndexOf('/') + 1))].flatMap(([name, own]) =>
    own.length > FOLDERS_OF_A_NAME ? [`${name} names ${own.length} files: ${own.join(', ')}`] : [],
  );
}

const BEGIN = '<!-- The floors, drawn by `npm run floors -- --write`. -->';
const END = '<!-- The end of the floors. -->';

/** The page with the picture of the floors, the topmost first, between its marks; at the end where there are none. */
export function withPicture(page: string): string {
  const boxes = FLOORS.map(({ name, holds }) => `  ${name}["${name}: ${holds}"]`).reverse();
  const arrows = FLOORS.slice(1).map(({ name }, index) => `  ${name} --> ${FLOORS[index]?.name}`);
  const picture = ['```mermaid', 'flowchart TB', ...boxes, ...arrows.reverse(), '```'].join('\n');
  const rooms = FLOORS.map(
    ({ name, rooms: own }) => `- **${name}**: ${own.map((room) => `\`${room}\``).join(', ')}`,
  );
  const drawn = [BEGIN, picture, rooms.reverse().join('\n'), END].join('\n\n');
  const [from, until] = [page.indexOf(BEGIN), page.indexOf(END)];
  return from < 0 || until < from
    ? `${page.trimEnd()}\n\n## The floors, as lint holds them\n\n${drawn}\n`
    : page.slice(0, from) + drawn + page.slice(until + END.length);
}
