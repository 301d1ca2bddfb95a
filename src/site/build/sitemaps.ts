import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { escapeHtml } from '../markup/html.ts';
import { readLastDays, type LastDays } from './last-days.ts';

/** As many addresses as a sitemap may have (sitemaps.org). */
const MOST = 50_000;

/**
 * Every page that a build drew or kept is in a sitemap: those of projects by their years, with the day on which they
 * last changed. A library would write the XML; groups and days would stay ours (docs/decisions/0007-by-hand.md).
 */
export function sitemaps(): AstroIntegration {
  let root = '';
  let memory = '';
  return {
    name: 'sitemaps',
    hooks: {
      'astro:config:done': ({ config }) => {
        memory = fileURLToPath(config.cacheDir);
        root = new URL(`${config.base.replace(/\/+$/, '')}/`, config.site ?? 'http://localhost').href;
      },
      'astro:build:done': ({ dir, pages }) => {
        const paths = pages.map(({ pathname }) => pathname).filter((one) => one !== '404/');
        const files = sitemapFiles(paths, root, readLastDays(memory));
        for (const [name, text] of files) writeFileSync(path.join(fileURLToPath(dir), name), text);
      },
    },
  };
}

/** The sitemaps and their index by file name. Paths have no slash before them: `en/projects/2026-0042/`. */
export function sitemapFiles(
  paths: readonly string[],
  root: string,
  lastOf: LastDays,
): ReadonlyMap<string, string> {
  const groups = Map.groupBy([...paths].sort(), groupOf);
  const files = new Map<string, string>();
  const index: string[] = [];
  for (const [group, own] of groups)
    for (let from = 0; from < own.length; from += MOST) {
      const name = `sitemap-${group}${from === 0 ? '' : `-${from / MOST + 1}`}.xml`;
      const part = own.slice(from, from + MOST);
      const entries = part.map((one) => entryOf(one, root, lastOf));
      files.set(name, `${HEAD}<urlset ${SPACE}>\n${entries.join('')}</urlset>\n`);
      const newest = part.flatMap((one) => lastDayOf(one, lastOf) ?? []).sort();
      index.push(`<sitemap><loc>${escapeHtml(root + name)}</loc>${lastmod(newest.at(-1))}</sitemap>\n`);
    }
  return files.set('sitemap-index.xml', `${HEAD}<sitemapindex ${SPACE}>\n${index.join('')}</sitemapindex>\n`);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const PROJECT = /^(?:en\/)?projects\/(\d{4})-\d{4,}\//;

const groupOf = (page: string): string => {
  const year = PROJECT.exec(page)?.[1];
  return year === undefined ? 'pages' : `projects-${year}`;
};

/** The pages below a project's change with it. */
const lastDayOf = (page: string, days: LastDays): string | undefined => {
  const [room, own] = page.replace(/^en\//, '').split('/');
  return days[`/${room}/${own}/`];
};

const lastmod = (day: string | undefined): string => (day === undefined ? '' : `<lastmod>${day}</lastmod>`);

/** The other languages of a page stand in its own head: here they would be four fifths of all. */
const entryOf = (page: string, root: string, lastOf: LastDays): string =>
  `<url><loc>${at(root, page)}</loc>${lastmod(lastDayOf(page, lastOf))}</url>\n`;

const at = (root: string, path: string): string => escapeHtml(root + encodeURI(path));
