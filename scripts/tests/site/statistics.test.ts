import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { builtSite, sharedBrowser } from './built-site.ts';

const { dir, origin } = builtSite();
/** Columns before the numbers: the municipality, and what a line is about as key and in both languages. */
const NAMED = 5;
const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8');

interface Figure {
  readonly id: string;
  readonly sentence: { readonly ja: string; readonly en: string };
  readonly series: readonly { readonly key: string }[];
  readonly rows: readonly { readonly key: string; readonly values: readonly (number | null)[] }[];
}
const { figures }: { figures: Figure[] } = JSON.parse(read('api/v1/statistics.json'));

/** Each project of the API, which comes from the record by another way. */
const projects = readdirSync(path.join(dir, 'api/v1/projects'))
  .filter((name) => /^\d{4}-\d{4}\.json$/.test(name))
  .map((name) => JSON.parse(read(`api/v1/projects/${name}`)));

const valuesOf = (id: string, row: string): Record<string, number | null> => {
  const figure = figures.find((one) => one.id === id);
  const values = figure?.rows.find(({ key }) => key === row)?.values ?? [];
  return Object.fromEntries(figure?.series.map(({ key }, at) => [key, values[at] ?? null]) ?? []);
};

describe('the statistics', () => {
  it('C27: the funnel agrees with the projects of the API', () => {
    for (const year of [2023, 2024, 2025, 2026]) {
      const own = projects.filter(({ round, stage }) => round?.fiscalYear === year && stage !== 'historical');
      const funnel = valuesOf('rounds', String(year));
      expect(funnel['proposed']).toBe(own.length);
      expect(funnel['notAdopted']).toBe(own.filter(({ stage }) => stage === 'not-adopted').length);
      expect(funnel['agreed']).toBe(
        own.filter(({ papers }) => papers.some(({ kind }: { kind: string }) => kind === 'agreement')).length,
      );
    }
  });

  it('C25: reports on time agree with the obligations of the API', () => {
    const reports = projects
      .flatMap(({ obligations }) => obligations)
      .filter(({ what, due }) => what === 'report' && due !== null);
    const counted = valuesOf('on-time', 'report');
    for (const [key, state] of [
      ['onTime', 'met'],
      ['late', 'met-late'],
      ['missing', 'overdue'],
    ] as const)
      expect(counted[key]).toBe(reports.filter((one) => one.state === state).length);
  });

  it('each figure has a sentence, a picture, a table and its numbers as CSV, all the same', () => {
    expect(figures.map(({ id }) => id)).toContain('money');
    for (const lang of ['ja', 'en'] as const) {
      const pages = ['statistics', 'money']
        .map((page) => read(`${lang === 'ja' ? '' : 'en/'}${page}/index.html`))
        .join('');
      for (const { id, sentence, series, rows } of figures) {
        const section = pages.slice(pages.indexOf(`<h2 id="${id}"`));
        // A term in a sentence is a button that opens its meaning.
        const own = section.slice(0, section.indexOf('</section>')).replace(/<\/?button[^>]*>/g, '');
        expect(own).toContain(sentence[lang]);
        expect(own).toMatch(/<svg viewBox/);
        expect([...own.matchAll(/<th scope="row"/g)]).toHaveLength(rows.length);
        const table: string[][] = parse(read(`data/statistics/${id}.csv`), { bom: true });
        const [head = [], ...lines] = table.map((row) => row.slice(NAMED));
        const written = rows.map(({ values }) =>
          values.map((value) => (value === null ? '' : String(value))),
        );
        if (id === 'themes') {
          // A line for each theme and round.
          const keys = rows.flatMap(() => series.map(({ key }) => key));
          expect(lines).toEqual(written.flat().map((value, at) => [keys[at], value]));
        } else {
          expect(head).toEqual(series.map(({ key }) => key));
          expect(lines).toEqual(written);
        }
      }
    }
  });

  it('no letter of a picture leaves it, in either language', async () => {
    const browser = await sharedBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const outside: string[] = [];
    for (const address of ['/statistics/', '/', '/projects/2023-0009/', '/projects/2024-0071/'])
      for (const lang of ['', '/en']) {
        await page.goto(`${origin}${lang}${address}`);
        const found = await page.evaluate(() =>
          [...document.querySelectorAll<SVGTextElement>('svg[viewBox] text')].flatMap((text) => {
            const [own, whole] = [
              text.getBoundingClientRect(),
              text.ownerSVGElement?.getBoundingClientRect(),
            ];
            const isIn =
              whole && own.left >= whole.left && own.right <= whole.right && own.bottom <= whole.bottom;
            return own.width > 0 && !isIn ? [text.textContent] : [];
          }),
        );
        outside.push(...found.map((text) => `${lang}${address}: ${text}`));
      }
    await browser.close();
    expect(outside).toEqual([]);
  });

  it('C27: a project’s page says how long it stayed in each stage, beside the median', () => {
    for (const { id, stages } of projects.filter((one) => one.stages.length > 0).slice(0, 10)) {
      const page = read(`projects/${id}/index.html`);
      const own = page.slice(page.search(/ id=["']?stays/)).split('</section>')[0] ?? '';
      const open = ['verified', 'not-adopted', 'withdrawn', 'terminated'];
      const passed = new Set(stages.map(({ stage }: { stage: string }) => stage));
      expect([...own.matchAll(/class=["']?stay\b/g)]).toHaveLength(
        [...passed].filter((stage) => !open.includes(String(stage))).length,
      );
    }
  });
});
