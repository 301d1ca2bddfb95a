import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordStatus } from '../lifecycle/status.ts';
import { readRecord } from '../record/read-record.ts';
import type { ContentFile } from '../record/record.ts';
import { isFormer, migrate } from './migrate.ts';

const FOLDER = path.join(import.meta.dirname, 'golden');

const filesIn = (folder: string): ContentFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(path.join(folder, name), 'utf8') }));

const CONTENT = filesIn(path.join(FOLDER, '../../../../content'));
const SHIPPED = new Map(filesIn(path.join(FOLDER, 'shipped')).map((file) => [file.path, file]));
const OTHER = filesIn(path.join(FOLDER, 'by-another-hand'));

const stagesOf = (files: readonly ContentFile[], today: string): Record<string, string> =>
  Object.fromEntries(
    [...recordStatus(readRecord(files).record, today).projects].map(([id, { stage }]) => [id, stage]),
  );

describe('the record that was shipped in format 1', () => {
  const former = CONTENT.map((file) => SHIPPED.get(file.path) ?? file);
  const made = migrate(former);

  it('can be read whole', () => {
    expect(isFormer(former)).toBe(true);
    expect(isFormer(made)).toBe(false);
    expect(readRecord(made).problems).toEqual([]);
  });

  it('keeps every stage that it had, as the readers of format 1 gave them', () => {
    expect(stagesOf(made, '2026-11-20')).toMatchObject({
      '2023-0004': 'verified',
      '2023-0007': 'not-adopted',
      '2023-0009': 'implementing',
      '2023-0011': 'verified',
      '2023-0015': 'verified',
      '2023-0018': 'withdrawn',
      '2023-0019': 'terminated',
      '2023-0023': 'reported',
      '2023-0031': 'verified',
      '2024-0046': 'verified',
      '2024-0048': 'not-adopted',
      '2024-0052': 'terminated',
      '2024-0057': 'implementing',
      '2024-0064': 'verified',
      '2024-0071': 'completed',
      '2025-0083': 'implementing',
      '2025-0096': 'adopted',
      '2025-0108': 'referred',
      '2026-0132': 'agreed',
    });
  });
});

describe('a record of format 1 by another hand', () => {
  const made = migrate(OTHER);
  const textOf = (name: string): string => made.find((file) => file.path === name)?.text ?? '';

  it('differs just in these lines', async () => {
    const changes = made.flatMap((file, at) => {
      const was = OTHER[at]?.text ?? '';
      return was === file.text ? [] : [`== ${file.path}`, ...changedLines(was, file.text)];
    });
    await expect(`${changes.join('\n')}\n`).toMatchFileSnapshot(path.join(FOLDER, 'by-another-hand.diff'));
  });

  it('is not changed a second time, and no file but those that differ was written anew', () => {
    expect(migrate(made).every((file, at) => file === made[at])).toBe(true);
    expect(made.filter((file, at) => file === OTHER[at]).map((file) => file.path)).toContain(
      'projects/2023-0028/progress-2024-10-01.md',
    );
  });

  it('keeps the line ends, marks and remarks that it had', () => {
    for (const name of ['plan.md', 'agreement.md', 'amendment-2025-07-01.md', 'report-2024.mdx'])
      expect(textOf(`projects/2023-0024/${name}`).replaceAll('\r\n', '')).not.toContain('\n');
    expect(textOf('projects/2023-0028/opinion-midori-ka.md')).toMatch(/^\uFEFF---\r\n/);
    for (const remark of ['# 形式', '# 三部長', '# 課長', '# 両側で同じ'])
      expect(textOf('programme/2023.yaml')).toContain(remark);
  });

  it('leaves to a person what it cannot know: two days of receipt that differ', () => {
    const problems = readRecord(made).problems.map(({ file, problem }) => [
      file,
      problem.code,
      problem.field,
    ]);
    expect(problems).toEqual([['projects/2023-0022/proposal.md', 'unknown-key', 'receivedOn']]);
  });

  it('makes up nothing: how somebody agreed is not recorded, and what was not agreed is not', () => {
    expect(textOf('projects/2023-0025/plan.md')).toContain('agreed: {}');
    expect(made.some(({ text }) => /means: (?!unrecorded)/.test(text))).toBe(false);
  });
});

it.each(['3', 'x'])('a record of the unknown format %s is refused, with its files', (format) => {
  const files = [{ path: 'programme/2026.yaml', text: `recordFormat: ${format}\n` }];
  expect(() => migrate(files)).toThrow(`programme/2026.yaml: ${format}`);
});

it('what is no text stays as it is', () => {
  const files = [{ path: 'projects/2026-0042/plan.md', text: '---\nagreedBy: {}\nx: \uFFFD\n---\n' }];
  expect(migrate(files)).toEqual(files);
});

/** Lines of one text that are not in the other, before and after; line ends show. */
function changedLines(was: string, is: string): string[] {
  const [before, after] = [was, is].map((text) => text.replaceAll('\r', '␍').split('\n'));
  return [
    ...(before ?? []).filter((line) => !after?.includes(line)).map((line) => `- ${line}`),
    ...(after ?? []).filter((line) => !before?.includes(line)).map((line) => `+ ${line}`),
  ];
}
