import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { readRecord } from '../domain/record/read-record.ts';
import type { ContentFile } from '../domain/record/record.ts';
import { LANGUAGES } from '../domain/text.ts';
import { POISONS, poisoned } from '../domain/record/text/poison.test-support.ts';
import { ROOT } from '../io/root.ts';

afterEach(() => vi.unstubAllEnvs());

/** A record of the golden base with more files in it, on disk. */
function recordWith(files: readonly ContentFile[]): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-poison-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(path.join(ROOT, 'src/domain/rules/golden/_base'), dir, { recursive: true });
  for (const { path: file, text } of files) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
}

/** Every view and every file of the site but the pictures, drawn without Astro. Throws where one cannot be drawn. */
async function drawAll(content: string, today: string) {
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('TODAY', today);
  vi.resetModules();
  const [
    { city: read },
    project,
    view,
    summary,
    meeting,
    lists,
    home,
    duties,
    letters,
    letter,
    all,
    papers,
    history,
    things,
    kept,
  ] = await Promise.all([
    import('./record/city.ts'),
    import('./project/page.ts'),
    import('./project/view.ts'),
    import('./project/summary.ts'),
    import('./meetings/meeting.ts'),
    import('./listings/activities.ts'),
    import('./home/sections.ts'),
    import('./meetings/list.ts'),
    import('./notice/letters.ts'),
    import('./notice/letter.ts'),
    import('./files/all.ts'),
    import('./history/papers.ts'),
    import('./history/page.ts'),
    import('./structured/project.ts'),
    import('./record/kept.ts'),
  ]);
  const city = read();
  onTestFinished(() => {
    for (const end of ['', '.log']) rmSync(kept.keptFile(content) + end, { force: true });
  });
  const pages = new Map<string, number>();
  const draw = (name: string, text: string) => pages.set(name, text.length);
  for (const lang of LANGUAGES) {
    for (const id of city.projects.keys()) {
      const own = view.viewOf(city, city.standing(id), lang);
      draw(`${lang} ${id}`, JSON.stringify(project.projectPage(own)) + summary.projectSummary(own));
      things.projectThing(own.standing, lang);
      draw(
        `${lang} ${id} history`,
        history.historyPage(papers.projectPapers(id, city, lang), new Map(), city, lang).text,
      );
    }
    for (const sitting of city.record.sittings.values())
      draw(`${lang} ${sitting.id}`, meeting.meetingPage(sitting, city, lang).text);
    for (const { id, paper } of letters.lettersOf(city))
      draw(`${lang} ${id} ${paper}`, letter.letter(letters.toldPaper(city, id, paper), city, lang).text);
    draw(
      `${lang} home`,
      home.newsList(city, lang).text + home.turnList(city, lang).text + home.nextSittingCard(city, lang).text,
    );
    void [lists, duties];
  }
  for (const file of all.siteFiles(city).values()) {
    if (file.path.endsWith('.png')) continue;
    const made = await file.make();
    pages.set(file.path, made.length);
  }
  return { city, pages };
}

it('all poisons at once, in every kind of paper: all else is drawn, and what cannot be shown is named', async () => {
  const added = Object.keys(POISONS).flatMap((name, at) => poisoned(name, 40 * at, `2026-${9_000 + at}`));
  const { city, pages } = await drawAll(recordWith(added), '2026-11-20');
  for (const [page, length] of pages) expect(length, page).toBeLessThan(5_000_000);
  const unread = readRecord(added).problems.filter(({ problem }) => problem.code !== 'rewritten');
  for (const file of new Set(unread.map((one) => one.file))) expect(city.unreadable).toContain(file);
  expect(city.projects.has('2024-0010')).toBe(true);
});

it.each(['2024-01-01', '2200-12-31'])('any record that can be read is drawn, on %s', async (today) => {
  const added = Array.from({ length: 12 }, (_, at) =>
    poisoned('nothing', 100 + 50 * at, `2026-${9_200 + at}`),
  );
  const { city } = await drawAll(recordWith(added.flat()), today);
  expect(city.unreadable).toEqual([]);
});
