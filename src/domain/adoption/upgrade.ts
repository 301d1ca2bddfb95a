import { councilOn } from '../forms/council-choices.ts';
import { issueFormFiles } from '../forms/issue-form/issue-form.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { migrate } from '../migration/migrate.ts';
import { programmeOn } from '../programme/in-force.ts';
import { CONTENT } from '../record/path.ts';
import { readRecord } from '../record/read-record.ts';
import type { ContentFile } from '../record/record.ts';
import { cityScripts, CONFIG, IGNORED, nameOf, type Product } from './city-files.ts';
import { githubFiles, isMarked } from './github-files.ts';
import { readmeText } from './page-texts.ts';

/** What becomes of one file of a city's repository: null before for a new one, null after for one that goes. */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The manifest of a city, as far as an upgrade reads it. */
interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const MANIFEST = 'package.json';
const WORKFLOWS = /^\.github\/(?:workflows|actions)\//;
const FORMS = '.github/ISSUE_TEMPLATE/';

/** The parts of Junkan's repository that lie in a city's when it was made from the template, before there was a package. */
const OF_THE_TEMPLATE =
  /^(?:(?:src|scripts|docs|\.ci|\.changeset|\.devcontainer|public\/schema|\.github\/pictures)\/|(?:eslint\.config\.js|floors\.config\.ts|knip\.json|stryker\.config\.mjs|vitest\.config\.ts|tsconfig\.json|\.prettierrc\.json|\.prettierignore|\.nvmrc|package-lock\.json|CHANGELOG\.md|CODE_OF_CONDUCT\.md|CONTRIBUTING\.md|SECURITY\.md|README\.ja\.md|LICENSE|\.github\/(?:dependabot\.yml|pull_request_template\.md|workflows\/(?:ci|release)\.yml))$)/;

/**
 * Returns what changes in a city's repository when it takes this version of Junkan: its dependency, the files of GitHub that Junkan
 * writes, the forms, and a record of a former format. Nothing else changes; run on what it made, it changes nothing. A repository
 * made from the template loses what is Junkan's own, too. `files` are all files of the repository; the texts of those below `src/` are not read.
 * Throws `UnknownFormatError` for a record of a format that this version does not know.
 */
export function upgradeOf(
  files: readonly ContentFile[],
  product: Product,
  today: IsoDate,
): readonly FileChange[] {
  const before = new Map(files.map(({ path, text }) => [path, text]));
  const after = new Map(before);
  const manifest = JSON.parse(before.get(MANIFEST) ?? '{}') as Manifest;
  const isOfTemplate = manifest.dependencies?.['junkan'] === undefined;
  if (isOfTemplate) for (const path of before.keys()) if (OF_THE_TEMPLATE.test(path)) after.delete(path);
  for (const { path, text } of files) if (WORKFLOWS.test(path) && isMarked({ text })) after.delete(path);
  for (const { path, text } of githubFiles(product.github)) after.set(path, text);

  const record = migrate(
    files.flatMap(({ path, text }) =>
      path.startsWith(CONTENT) ? [{ path: path.slice(CONTENT.length), text }] : [],
    ),
  );
  for (const { path, text } of record) after.set(CONTENT + path, text);
  const read = readRecord(record).record;
  const programme = programmeOn(read, today);
  for (const path of before.keys()) if (path.startsWith(FORMS)) after.delete(path);
  for (const [name, text] of issueFormFiles(programme, today, councilOn(read, today)))
    after.set(FORMS + name, text);

  after.set(MANIFEST, manifestText(manifest, isOfTemplate ? nameOf(programme.repository) : null, product));
  if (isOfTemplate) {
    const { municipality, system, site } = programme;
    after.set('astro.config.mjs', CONFIG);
    after.set('.gitignore', IGNORED);
    after.set('README.md', readmeText({ city: municipality.name, system, site }));
  }
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const change = { path, before: before.get(path) ?? null, after: after.get(path) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

/** The manifest with the new dependency; `name` where all else was the template's. Scripts of the city stay as they are. */
function manifestText(manifest: Manifest, name: string | null, { dependency }: Product): string {
  const own = name === null ? manifest : { name, private: true, type: 'module' };
  const scripts = { ...cityScripts(), ...(name === null && manifest.scripts) };
  const dependencies = { ...(name === null && manifest.dependencies), junkan: dependency };
  return `${JSON.stringify({ ...own, scripts, dependencies }, null, 2)}\n`;
}

/** Returns the version that a city has: of its dependency, or of the template that it was made from; null where neither says. */
export function versionOf(manifest: string): string | null {
  const { version, dependencies } = JSON.parse(manifest) as Manifest;
  return /\d+\.\d+\.\d+/.exec(dependencies?.['junkan'] ?? version ?? '')?.[0] ?? null;
}

/** Returns the sections of a changelog from after one version to another, newest first; all up to it where the first is unknown. */
export function changesBetween(changelog: string, from: string | null, to: string): string {
  const sections = changelog.split(/^(?=## \d)/m).filter((section) => section.startsWith('## '));
  return sections
    .filter((section) => {
      const version = /^## (\S+)/.exec(section)?.[1] ?? '';
      return compareVersions(version, to) <= 0 && (from === null || compareVersions(version, from) > 0);
    })
    .join('')
    .trim();
}

function compareVersions(one: string, other: string): number {
  const [a = [], b = []] = [one, other].map((version) => version.split('.').map(Number));
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
