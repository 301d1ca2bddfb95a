import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { assess } from '../domain/assess.ts';
import { cpuSeconds } from '../domain/growth.test-support.ts';
import { readRecord } from '../domain/record/read-record.ts';
import { FINDINGS_LIMIT } from '../domain/record/text/front-matter.ts';
import { extremePaper, type Extreme } from '../domain/record/text/poison.test-support.ts';
import { readContent } from '../io/content.ts';
import { ROOT } from '../io/root.ts';
import { openDrawing, recordWith } from './draw.test-support.ts';

// Some of the 13,122 papers of extreme shapes; `npm run bench -- --hostile` tries ten thousand and prints how long
// each took.

const { HOSTILE_PAPERS, HOSTILE_LOG, HOSTILE_FROM } = process.env;
const PAPERS = Number(HOSTILE_PAPERS ?? '144');
const FROM = Number(HOSTILE_FROM ?? '0');

/** So many are in one record. */
const AT_ONCE = 360;

const TODAY = '2026-11-20';
const FILES = readContent(path.join(ROOT, 'src/domain/rules/golden/_base'));
const BASE = { files: FILES, read: readRecord(FILES) };

/** No page about one paper has more characters. */
const PAGE = 5_000_000;

/** Read, checked and judged as a change of the record: a bounded number of findings, none of them of another paper. */
function judge({ path: file, text, poisons }: Extreme): void {
  const { findings, earlier } = assess({ files: [{ path: file, before: null, after: text }] }, BASE, TODAY);
  expect(earlier).toEqual([]);
  expect(findings.length, `${file}: ${String(poisons)}`).toBeLessThanOrEqual(FINDINGS_LIMIT + 1);
  const others = findings.filter((one) => /^(?:projects|meetings)\/2024-/.test(one.file));
  expect(others, String(poisons)).toEqual([]);
}

const batches = Array.from({ length: Math.ceil(PAPERS / AT_ONCE) }, (_, at) => FROM + at * AT_ONCE);

it.each(batches)(
  'papers of extreme shapes, from the %ith on: each is judged and shown, or named',
  async (from) => {
    const papers = Array.from({ length: Math.min(AT_ONCE, FROM + PAPERS - from) }, (_, place) =>
      extremePaper(from + place, place),
    );
    const seconds = new Map<string, number>();
    for (const paper of papers) seconds.set(paper.path, await cpuSeconds(() => judge(paper)));

    const drawing = await openDrawing(recordWith(papers), TODAY);
    const { city } = drawing;
    for (const { project, path: file, poisons } of papers) {
      if (!city.projects.has(project)) continue;
      const taken = await cpuSeconds(() => {
        for (const [page, size] of drawing.project(project))
          expect(size, `${page}: ${String(poisons)}`).toBeLessThan(PAGE);
      });
      seconds.set(file, (seconds.get(file) ?? 0) + taken);
    }
    const shared = await cpuSeconds(async () => {
      for (const [page, size] of [...drawing.rest(), ...(await drawing.files())])
        expect(size, page).toBeLessThan(PAGE);
    });
    // What cannot be read is named on the site, and what nothing is wrong with stands beside it as before.
    const unread = readRecord(papers).problems.filter(({ problem }) => problem.code !== 'rewritten');
    for (const file of new Set(unread.map((one) => one.file))) expect(city.unreadable).toContain(file);
    expect(city.status('2024-0010').obligations).toEqual(
      (await openDrawing(recordWith([]), TODAY)).city.status('2024-0010').obligations,
    );
    if (HOSTILE_LOG !== undefined)
      for (const { path: file, poisons, kind } of papers)
        appendFileSync(
          HOSTILE_LOG,
          `${JSON.stringify({ kind, poisons, seconds: (seconds.get(file) ?? 0) + shared / papers.length })}\n`,
        );
  },
  // Some hundreds of papers in one test.
  600_000,
);
