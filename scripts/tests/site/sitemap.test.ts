import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../run-script.ts';
import { fileOf, pagesOf } from './build.ts';
import { builtSite } from './built-site.ts';

const { dir } = builtSite();
const text = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
const sitemaps = readdirSync(dir).filter(
  (name) => /^sitemap-.*\.xml$/.test(name) && name !== 'sitemap-index.xml',
);
const found = (xml: string, what: RegExp): string[] =>
  [...xml.matchAll(what)].map(([, value]) => value ?? '');
const pathOf = (address: string): string => decodeURIComponent(new URL(address).pathname);
const schema = readFileSync(path.join(ROOT, 'node_modules/sitemap/schema/sitemap.xsd'), 'utf8');

describe('the sitemaps', () => {
  it('follow the schema of sitemaps.org', () => {
    using xsd = XmlDocument.fromString(schema);
    using validator = XsdValidator.fromDoc(xsd);
    for (const file of sitemaps) {
      using doc = XmlDocument.fromString(text(file));
      expect(() => {
        validator.validate(doc);
      }).not.toThrow();
    }
  });

  it('name every page once, and nothing else', () => {
    const named = sitemaps.flatMap((file) => found(text(file), /<loc>([^<]+)<\/loc>/g)).map(pathOf);
    expect(named.sort()).toEqual(pagesOf(dir).filter((page) => page !== '/404.html'));
  });

  it('say on which day a project, a sitting or a month last changed', () => {
    const entries = sitemaps.flatMap((file) => found(text(file), /<url>(.*?)<\/url>/gs));
    const withoutDay = entries.filter((entry) => !entry.includes('<lastmod>'));
    const dated = /\/(projects\/(2023|2024|2025|2026)-\d{4}|meetings\/\d{4}-\d{2}|changes\/\d{4}-\d{2})\//;
    const day = (page: string): string | undefined =>
      found(entries.find((entry) => entry.includes(`${page}</loc>`)) ?? '', /<lastmod>([^<]+)</g)[0];
    expect(withoutDay.filter((entry) => dated.test(entry))).toEqual([]);
    expect(day('/changes/2023-04/')).toMatch(/^2023-04-\d\d$/);
    expect(day('/en/meetings/2024-01/')).toMatch(/^\d{4}-\d\d-\d\d$/);
    // As the newest of what it holds, so that nobody reads a sitemap anew for nothing.
    const newest = found(text('sitemap-projects-2023.xml'), /<lastmod>([^<]+)</g)
      .sort()
      .at(-1);
    expect(text('sitemap-index.xml')).toContain(
      `sitemap-projects-2023.xml</loc><lastmod>${newest}</lastmod>`,
    );
  });

  it('are named by their index, and the index by robots.txt', () => {
    const index = found(text('sitemap-index.xml'), /<loc>([^<]+)<\/loc>/g).map((one) => pathOf(one).slice(1));
    expect(index.sort()).toEqual(sitemaps.sort());
    expect(text('robots.txt')).toMatch(/^Sitemap: https:\/\/.+\/sitemap-index\.xml$/m);
  });
});

it('every page says its own address and those in both languages', () => {
  for (const page of pagesOf(dir).filter((one) => one !== '/404.html')) {
    const html = readFileSync(fileOf(dir, page), 'utf8');
    const canonical = found(html, /<link rel="canonical" href="([^"]+)"/g).map(pathOf);
    const others = found(html, /<link rel="alternate" hreflang="(?:ja|en|x-default)" href="([^"]+)"/g).map(
      pathOf,
    );
    const japanese = page.replace(/^\/en\//, '/');
    expect(canonical).toEqual([page]);
    expect(others).toEqual([japanese, `/en${japanese}`, japanese]);
  }
});

it('the page for an address that is not there claims none, and is not to be found', () => {
  const html = text('404.html');
  expect(html).not.toMatch(/rel="canonical"|hreflang="(?:ja|en|x-default)" href/);
  expect(html).toContain('<meta name="robots" content="noindex">');
});
