import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
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

it('what changed is drawn anew, what is gone is removed, and a build that failed spoils nothing for the next', () => {
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
  const about = path.join(record, 'pages/ja/about.mdx');
  const words = readFileSync(about, 'utf8');
  writeFileSync(about, `${words}\n{`);
  expect(build).toThrow();
  writeFileSync(about, words);

  writeFileSync(proposal, text);
  appendFileSync(proposal, '\nもう一文を加えました。\n');
  rmSync(path.join(record, projectFolder(GONE)), { recursive: true });
  build();
  expect(pageText(out, page(CHANGED))).toContain('もう一文を加えました。');
  expect(pageText(out, page(KEPT))).toBe(first);
  expect(existsSync(fileOf(out, page(GONE)))).toBe(false);
  expect(pageText(out, '/propose/')).toContain('いつでも');
});
