import type { ContentFile } from '../record/record.ts';
import { pagePath } from '../record/path.ts';
import { CONTENT } from '../record/path.ts';
import type { Answers } from './answers.ts';
import { githubFiles } from './github-files.ts';
import { purposeText, readmeText } from './page-texts.ts';
import { programmeText } from './programme-text.ts';
import { rosterText } from './roster-text.ts';

/** What a new repository of a city depends on, and what of it is written into the repository itself. */
export interface Product {
  /** Version or address of the package, as package.json names it. */
  readonly dependency: string;
  /** Workflows, actions and what installs the desk's packages, by their paths in Junkan's repository. */
  readonly github: readonly ContentFile[];
}

/** The commands of the package that a city runs by hand, as `npm run check`: texts and guides call them so. */
const COMMANDS = [
  'start',
  'build',
  'check',
  'status',
  'forms',
  'import',
  'enter',
  'agenda',
  'tally',
  'digest',
  'sandbox',
  'setup',
  'doctor',
  'protect',
  'backup',
  'postbox',
  'migrate',
] as const;

/** Returns the scripts of a city's package.json. */
export const cityScripts = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(COMMANDS.map((name) => [name, `junkan ${name}`])),
  dev: 'astro dev',
  // The newest version is the one that knows how to come from this one.
  upgrade: 'npx junkan@latest upgrade',
});

/** The whole of a city's configuration: everything else is in its programme. */
export const CONFIG = `import { junkan } from 'junkan/astro';

export default junkan();
`;

/** What a city's git leaves out. */
export const IGNORED = `node_modules/
dist/
.astro/
.cache/
*.log
.DS_Store
`;

/** Returns the files of a city's repository before its first paper, but for its issue forms, by their paths in the repository. */
export function cityFiles(answers: Answers, { dependency, github }: Product): readonly ContentFile[] {
  const { year, languages, repository } = answers;
  const record = [
    { path: `programme/${year}.yaml`, text: programmeText(answers) },
    { path: `council/${year}.yaml`, text: rosterText(answers) },
    ...languages.map((language) => ({
      path: pagePath(language, `purpose-${year}-04`),
      text: purposeText[language](answers),
    })),
  ];
  const manifest = {
    name: nameOf(repository),
    private: true,
    type: 'module',
    scripts: cityScripts(),
    dependencies: { junkan: dependency },
  };
  return [
    ...record.map(({ path, text }) => ({ path: CONTENT + path, text })),
    ...githubFiles(github),
    { path: 'package.json', text: `${JSON.stringify(manifest, null, 2)}\n` },
    { path: 'astro.config.mjs', text: CONFIG },
    { path: '.gitignore', text: IGNORED },
    { path: 'README.md', text: readmeText(answers) },
  ];
}

/** The name of the repository; `junkan` alone is the package's. */
export function nameOf(repository: string): string {
  const name =
    repository
      .split('/')
      .at(-1)
      ?.toLowerCase()
      .replaceAll(/[^a-z0-9._-]/g, '-') ?? '';
  return name === '' || name === 'junkan' ? 'junkan-city' : name;
}
