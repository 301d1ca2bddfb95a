import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../run-script.ts';
import { buildSite, fileOf, pageText } from './build.ts';

const KEPT = '2023-0009';
const CHANGED = '2024-0046';
const GONE = '2026-0129';

/** One build after the other, milliseconds. */
const FIVE_BUILDS = 600_000;

/** A record of three projects of the demonstration, with the city's pages. */
function smallRecord(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-record-'));
  for (const part of [
    'programme',
    'council',
    'meetings',
    'pages',
    ...[KEPT, CHANGED, GONE].map(projectFolder),
  ])
    cpSync(path.join(ROOT, 'content', part), path.join(dir, part), { recursive: true });
  return dir;
}

const projectFolder = (id: string): string => `projects/${id}`;

/** What a folder holds, by path: a digest of each file. */
const contentsOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(dir, file), createHash('sha1').update(readFileSync(file)).digest('hex')])
      .sort(),
  );

it(
  'what changed is drawn anew, what is gone or foreign is removed, a build that failed spoils nothing for the next, and all is as without a cache',
  () => {
    const record = smallRecord();
    const out = mkdtempSync(path.join(tmpdir(), 'junkan-again-'));
    const build = () => buildSite({ CONTENT_DIR: record }, out);
    const page = (id: string) => `/projects/${id}/`;
    build();
    const first = pageText(out, page(KEPT));
    expect(pageText(out, '/propose/')).toContain('いつでも');
    expect(existsSync(fileOf(out, page(GONE)))).toBe(true);

    const proposal = path.join(record, projectFolder(CHANGED), 'proposal.md');
    const text = readFileSync(proposal, 'utf8');
    // A paper that cannot be read does not stop a build; a page of the city that cannot be compiled does.
    const about = path.join(record, 'pages/ja/propose.mdx');
    const words = readFileSync(about, 'utf8');
    writeFileSync(about, `${words}\n{`);
    expect(build).toThrow();
    writeFileSync(about, words);

    writeFileSync(proposal, text);
    appendFileSync(proposal, '\nもう一文を加えました。\n');
    rmSync(path.join(record, projectFolder(GONE)), { recursive: true });
    // As a machine finds it that restores what another kept: files of a new checkout, and one that is nobody's.
    cpSync(record, `${record}-new`, { recursive: true });
    rmSync(record, { recursive: true });
    renameSync(`${record}-new`, record);
    mkdirSync(path.join(out, 'projects/2026-9999'));
    writeFileSync(path.join(out, 'projects/2026-9999/index.html'), 'foreign');
    writeFileSync(path.join(out, 'foreign.json'), '{}');
    build();
    const elsewhere = `${record}-elsewhere`;
    cpSync(record, elsewhere, { recursive: true });
    const fresh = buildSite({ CONTENT_DIR: elsewhere, NO_CACHE: '1' });
    expect(contentsOf(out)).toEqual(contentsOf(fresh));
    expect(pageText(out, page(CHANGED))).toContain('もう一文を加えました。');
    expect(pageText(out, page(KEPT))).toBe(first);
    expect(existsSync(fileOf(out, page(GONE)))).toBe(false);
    expect(pageText(out, '/propose/')).toContain('いつでも');
  },
  FIVE_BUILDS,
);
