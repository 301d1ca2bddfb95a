import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IsoDate } from '../../domain/record/values.ts';
import { escapeHtml } from '../markup/html.ts';
import { keptFile, loadKept } from '../record/kept.ts';

/** As many addresses as a sitemap may have (sitemaps.org). */
const MOST = 50_000;

/** Every page that a build drew or kept is in a sitemap: those of projects by their years, with their last day. */
export function sitemaps(contentDir: string): AstroIntegration {
  let root = '';
  return {
    name: 'sitemaps',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(`${config.base.replace(/\/+$/, '')}/`, config.site ?? 'http://localhost').href;
      },
      'astro:build:done': ({ dir, pages }) => {
        const paths = pages.map(({ pathname }) => pathname).filter((one) => one !== '404/');
        const files = sitemapFiles(paths, root, lastDays(contentDir));
        for (const [name, text] of files) writeFileSync(path.join(fileURLToPath(dir), name), text);
      },
    },
  };
}

/** The day of the last paper of each project. */
function lastDays(contentDir: string): ReadonlyMap<string, IsoDate> {
  const projects = Object.entries(loadKept(keptFile(contentDir))?.projects ?? {});
  return new Map(
    projects.flatMap(([id, { facts }]) => {
      const last = facts.papers
        .map(({ on }) => on)
        .sort()
        .at(-1);
      return last === undefined ? [] : [[id, last] as const];
    }),
  );
}

/** The sitemaps and their index by file name. Paths have no slash before them: `en/projects/2026-0042/`. */
export function sitemapFiles(
  paths: readonly string[],
  root: string,
  lastOf: ReadonlyMap<string, IsoDate>,
): ReadonlyMap<string, string> {
  const known = new Set(paths);
  const groups = Map.groupBy([...paths].sort(), groupOf);
  const files = new Map<string, string>();
  for (const [group, own] of groups)
    for (let from = 0; from < own.length; from += MOST) {
      const name = `sitemap-${group}${from === 0 ? '' : `-${from / MOST + 1}`}.xml`;
      const entries = own.slice(from, from + MOST).map((one) => entryOf(one, root, known, lastOf));
      files.set(name, `${HEAD}<urlset ${SPACES}>\n${entries.join('')}</urlset>\n`);
    }
  const index = [...files.keys()].map((name) => `<sitemap><loc>${escapeHtml(root + name)}</loc></sitemap>\n`);
  return files.set('sitemap-index.xml', `${HEAD}<sitemapindex ${SPACE}>\n${index.join('')}</sitemapindex>\n`);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const SPACES = `${SPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml"`;

const PROJECT = /^(?:en\/)?projects\/((\d{4})-\d{4,})\//;

const groupOf = (page: string): string => {
  const year = PROJECT.exec(page)?.[2];
  return year === undefined ? 'pages' : `projects-${year}`;
};

function entryOf(
  page: string,
  root: string,
  known: ReadonlySet<string>,
  lastOf: ReadonlyMap<string, IsoDate>,
): string {
  const last = lastOf.get(PROJECT.exec(page)?.[1] ?? '');
  const japanese = page.replace(/^en\//, '');
  const languages = [
    ['ja', japanese],
    ['en', `en/${japanese}`],
  ] as const;
  const links = languages
    .filter(([, path]) => known.has(path))
    .map(([lang, path]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${at(root, path)}"/>`);
  return `<url><loc>${at(root, page)}</loc>${last ? `<lastmod>${last}</lastmod>` : ''}${links.join('')}</url>\n`;
}

const at = (root: string, path: string): string => escapeHtml(root + encodeURI(path));
