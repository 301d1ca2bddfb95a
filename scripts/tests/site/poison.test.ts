import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POISONS, specimens } from '../../../src/domain/record/text/poison.test-support.ts';
import { smallRecord } from '../run-script.ts';
import { buildSite, fileOf, pageText, pagesOf } from './build.ts';

let dir = '';
beforeAll(() => {
  const content = smallRecord(afterAll);
  const poisons = Object.values(POISONS);
  // Three projects with a paper of every kind: each paper has one poison, and each poison is in two papers at least.
  for (const shift of [0, 9, 18])
    for (const [at, { path: file, text }] of specimens(shift, `2026-${9_000 + shift}`).entries()) {
      mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
      writeFileSync(path.join(content, file), poisons[(at + shift) % poisons.length]?.(text) ?? text);
    }
  writeFileSync(path.join(content, 'projects/2024-0010/plan.md'), '---\n');
  writeFileSync(path.join(content, 'stray.bin'), '\0');
  dir = buildSite({ CONTENT_DIR: content, TODAY: '2026-11-20' });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it('a record with every poison is built, and the pages name what they cannot show', () => {
  const home = pageText(dir, '/');
  expect(home).toContain('表示できない書類');
  expect(home).toMatch(/blob\/HEAD\/content\/(?:projects|stray)/);
  const project = pageText(dir, '/projects/2024-0010/');
  expect(project).toContain('この書類は表示できません。');
  expect(project).toContain('blob/HEAD/content/projects/2024-0010/plan.md');
  expect(pageText(dir, '/en/projects/2024-0010/')).toContain('This paper cannot be shown.');
  expect(pageText(dir, '/projects/2026-0031/')).not.toContain('表示できません');
  for (const page of pagesOf(dir)) expect(statSync(fileOf(dir, page)).size, page).toBeLessThan(5_000_000);
});
