import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn, type Run } from './measure.ts';

/** Pages of a bare site: a title and the text, no lists, menus or feeds. */
const LAYOUT = '<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}\n';

const configOf = (projects: string): string => `title = "Bench"
baseURL = "https://example.org/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
[[module.mounts]]
source = ${JSON.stringify(projects)}
target = "content/projects"
`;

/** What Hugo says of itself; null where it is not installed. It is looked for on the path, or where HUGO says. */
export function hugoVersion(): string | null {
  const { status, stdout } = spawnSync(HUGO, ['version'], { encoding: 'utf8' });
  return status === 0 ? (/v[\d.]+/.exec(stdout)?.[0] ?? stdout.trim()) : null;
}

const HUGO = process.env['HUGO'] ?? 'hugo';

/** A folder with a bare Hugo site of the papers of a record's projects. */
export function writeHugoSite(dir: string, source: string): void {
  rmSync(source, { recursive: true, force: true });
  mkdirSync(path.join(source, 'layouts/_default'), { recursive: true });
  writeFileSync(path.join(source, 'hugo.toml'), configOf(path.join(dir, 'projects')));
  for (const name of ['single', 'list'])
    writeFileSync(path.join(source, `layouts/_default/${name}.html`), LAYOUT);
}

/** Builds it into an empty folder. Throws with what Hugo said when it failed. */
export function buildHugo(source: string): Run & { readonly pages: number } {
  const out = path.join(source, 'public');
  rmSync(out, { recursive: true, force: true });
  const began = performance.now();
  const { status, stdout, stderr, error } = spawnSync(
    HUGO,
    ['--quiet', '--source', source, '--destination', out],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`hugo ended with ${status}: ${error ?? ''}${stdout}${stderr}`);
  const pages = filesIn(out).filter((file) => file.endsWith('.html')).length;
  return { seconds, megabytes: NaN, pages };
}
