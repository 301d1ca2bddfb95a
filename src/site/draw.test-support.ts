import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { ContentFile } from '../domain/record/record.ts';
import { LANGUAGES } from '../domain/text.ts';
import { ROOT } from '../io/root.ts';
import type { City } from './record/city.ts';

/** A record of the golden base with more files in it, on disk. */
export function recordWith(files: readonly ContentFile[]): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-poison-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(path.join(ROOT, 'src/domain/rules/golden/_base'), dir, { recursive: true });
  for (const { path: file, text } of files) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
}

/** The views of a city, drawn without Astro. Each says what it drew and how many characters that are. Throws where one cannot be drawn. */
export interface Drawing {
  readonly city: City;
  project(id: string): Drawn;
  /** Sittings and letters, and the pages of the whole record: lists, statistics, council, activities. */
  rest(): Drawn;
  /** Every file of the site but the pictures. */
  files(): Promise<Drawn>;
}

export type Drawn = ReadonlyMap<string, number>;

export async function openDrawing(content: string, today: string): Promise<Drawing> {
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('TODAY', today);
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.resetModules();
  const [
    { city: read },
    page,
    view,
    summary,
    meeting,
    home,
    letters,
    all,
    papers,
    history,
    things,
    kept,
    lists,
  ] = await Promise.all([
    import('./record/city.ts'),
    import('./project/project-page.ts'),
    import('./project/view.ts'),
    import('./project/summary.ts'),
    import('./meetings/meeting.ts'),
    import('./home/sections.ts'),
    import('./letters/site-letters.ts'),
    import('./files/all.ts'),
    import('./history/changed-papers.ts'),
    import('./history/histories.ts'),
    import('./structured/things.ts'),
    import('./cache/kept-projects.ts'),
    import('./draw-lists.test-support.ts'),
  ]);
  const city = read();
  onTestFinished(() => {
    for (const end of ['', '.log']) rmSync(kept.keptFile(content) + end, { force: true });
  });
  const sizeOf = (...shown: readonly unknown[]): number => JSON.stringify(shown).length;
  return {
    city,
    project: (id) =>
      new Map(
        LANGUAGES.flatMap((lang) => {
          const own = view.viewOf(city, city.status(id), lang);
          const shown = [
            page.projectPage(own),
            summary.projectSummary(own),
            things.projectThing(own.status, lang),
          ];
          const past = history.historiesOf(papers.projectPapers(id, city, lang), new Map(), city, lang);
          return [
            [`${lang} ${id}`, sizeOf(...shown)],
            [`${lang} ${id} history`, sizeOf(past)],
          ] as const;
        }),
      ),
    rest: () => {
      const drawn = new Map<string, number>();
      for (const lang of LANGUAGES) {
        for (const sitting of city.record.sittings.values())
          drawn.set(`${lang} ${sitting.id}`, sizeOf(meeting.sittingPage(sitting, city, lang)));
        for (const facts of city.projects.values())
          for (const one of letters.projectLetters(city, facts))
            drawn.set(`${lang} ${one.path}`, sizeOf(one.document(lang)));
        const { newPapers, nextSittingCard } = home;
        drawn.set(`${lang} home`, sizeOf(newPapers(city, lang), nextSittingCard(city, lang)));
        for (const [page, shown] of lists.pagesOfAll(city, lang)) drawn.set(`${lang} ${page}`, sizeOf(shown));
      }
      return drawn;
    },
    files: async () => {
      const drawn = new Map<string, number>();
      for (const file of all.siteFiles(city).values())
        if (!file.path.endsWith('.png')) drawn.set(file.path, (await file.make()).length);
      return drawn;
    },
  };
}

/** All of it at once. */
export async function drawAll(content: string, today: string): Promise<{ city: City; pages: Drawn }> {
  const drawing = await openDrawing(content, today);
  const projects = [...drawing.city.projects.keys()].flatMap((id) => [...drawing.project(id)]);
  return { city: drawing.city, pages: new Map([...projects, ...drawing.rest(), ...(await drawing.files())]) };
}
