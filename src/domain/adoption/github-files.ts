import type { ContentFile } from '../record/record.ts';

/** What stands at the head of each file of a city's `.github` that Junkan writes, and writes anew. */
export const MARK =
  '# Junkan が書くファイルです。手では直さないでください。npx junkan upgrade が書き直します。\n# Written by Junkan, and written anew by an upgrade: do not edit it.\n';

/** What only Junkan's own repository does: its tests and its releases. */
const NOT_FOR_CITIES = ['.github/workflows/ci.yml', '.github/workflows/release.yml'];

/** The command of a package that lies in `node_modules`. */
const JUNKAN = 'node node_modules/junkan/scripts/run.mjs';

/**
 * Returns the workflows of a city, made of those of Junkan's repository: what runs there from the source runs here from the
 * package. `files` are Junkan's workflows, its own actions and what installs the desk's packages, by their paths in the repository.
 */
export const githubFiles = (files: readonly ContentFile[]): readonly ContentFile[] =>
  files
    .filter(({ path }) => !NOT_FOR_CITIES.includes(path))
    .map(({ path, text }) =>
      path.startsWith(INSTALL)
        ? { path: PREPARE + path.slice(INSTALL.length), text: marked(text, '//') }
        : { path, text: marked(ofThePackage(text), '#') },
    );

const INSTALL = 'scripts/install/';
const PREPARE = '.github/actions/prepare/';

const ofThePackage = (text: string): string =>
  text
    .replaceAll('node scripts/install/install.mjs', `node ${PREPARE}install.mjs`)
    .replaceAll(`'${INSTALL}*.mjs'`, `'${PREPARE}*.mjs'`)
    .replaceAll(/node scripts\/(\w+)\.ts/g, `${JUNKAN} $1`)
    .replaceAll('npm run build', `${JUNKAN} build`)
    .replaceAll("'astro.config.mjs', 'src/**'", "'astro.config.mjs'");

const marked = (text: string, sign: '#' | '//'): string => MARK.replaceAll(/^#/gm, sign) + text;

/** Whether a file of a city's `.github` is one that Junkan wrote. */
export const isMarked = ({ text }: Pick<ContentFile, 'text'>): boolean =>
  [MARK, MARK.replaceAll(/^#/gm, '//')].some((mark) => text.startsWith(mark));
