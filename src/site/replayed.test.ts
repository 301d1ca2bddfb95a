import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { assess } from '../domain/assess.ts';
import { readRecord } from '../domain/record/read-record.ts';
import type { ContentFile } from '../domain/record/record.ts';
import { readContent } from '../io/content.ts';
import { ROOT } from '../io/root.ts';
import { drawAll, recordWith } from './draw.test-support.ts';

// Inputs with which one paper once ended the build of the site, or made it last for minutes, replayed as they were.

const FILES = readContent(path.join(ROOT, 'src/domain/rules/golden/_base'));
const BASE = { files: FILES, read: readRecord(FILES) };
const TODAY = '2027-02-20';

const textOf = (file: string): string => FILES.find((one) => one.path === file)?.text ?? '';

/** What is found in papers when they come, those of the same names being changed. */
function findingsOf(papers: readonly ContentFile[], base = BASE): readonly string[] {
  const files = papers.map(({ path: file, text }) => ({
    path: file,
    before: base.files.find((one) => one.path === file)?.text ?? null,
    after: text,
  }));
  const { findings } = assess({ files }, base, TODAY);
  return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

/** All pages are drawn, those of other projects too, and none is too long. */
async function expectDrawn(papers: readonly ContentFile[]): Promise<void> {
  const { city, pages } = await drawAll(recordWith(papers), TODAY);
  for (const [page, size] of pages) expect(size, page).toBeLessThan(5_000_000);
  for (const id of ['2024-0010', '2026-0031']) expect(city.projects.has(id)).toBe(true);
}

describe.each(['Note', 'Voice'])(
  'a report in which <%s> opens below one heading and closes below another',
  (name) => {
    const text = `${textOf('projects/2024-0010/report-2025.md')
      .replace('## 事業の概要\n', `## 事業の概要\n\n<${name}>\n`)
      .trimEnd()}\n\n</${name}>\n`;
    const papers = [
      {
        path: 'projects/2024-0010/report-2026.mdx',
        text: text.replace('fiscalYear: 2025', 'fiscalYear: 2026'),
      },
    ];

    it('is refused by the check, and is drawn all the same', async () => {
      expect(findingsOf(papers)).toContain('mdx-components');
      await expectDrawn(papers);
    });
  },
);

it('three sections that are tables of 1,500 columns and 5,000 rows: refused by the check, and shown within bounds', async () => {
  const table = `${'|a'.repeat(1_500)}\n${'|-'.repeat(1_500)}\n${'a\n'.repeat(5_000)}`;
  const text = textOf('projects/2026-0040/proposal.md').replace(
    /(## (?:提案の目的|地域の課題|必要性の根拠)\n\n)[^#]*/g,
    (_, heading: string) => `${heading}${table}\n`,
  );
  const papers = [{ path: 'projects/2026-0040/proposal.md', text }];
  expect(text.length).toBeGreaterThan(45_000);
  expect(findingsOf(papers)).not.toEqual([]);
  await expectDrawn(papers);
});

describe('a withdrawal and a result of a later sitting', () => {
  const withdrawal = {
    path: 'projects/2026-0040/withdrawal.md',
    text: '---\non: 2027-02-05\n---\n\n## 取下げの理由\n\nやめます。\n',
  };
  const review = {
    path: 'projects/2026-0040/review-2026-02.md',
    text: '---\nmeeting: 2026-02\nresult: continued\n---\n\n## 検討結果の理由\n\n担い手の見通しをもう一度話し合います。\n',
  };

  const sitting = {
    path: 'meetings/2026-02.md',
    text: textOf('meetings/2026-02.md').replace('agenda:', 'attendees: [npo-1, zaisei-kacho]\nagenda:'),
  };

  it('are each in order alone, and together one is refused', () => {
    expect(findingsOf([withdrawal])).toEqual([]);
    expect(findingsOf([sitting, review])).toEqual([]);
    expect(findingsOf([sitting, withdrawal, review])).toEqual(['after-the-end']);
  });

  it('together in the record, keep no page from the public', async () => {
    await expectDrawn([sitting, withdrawal, review]);
    const publish = parse(readFileSync(path.join(ROOT, '.github/workflows/publish.yml'), 'utf8')) as {
      jobs: Record<string, { needs?: string | string[] }>;
    };
    expect([publish.jobs['build']?.needs, publish.jobs['deploy']?.needs]).toEqual([undefined, 'build']);
  });
});
