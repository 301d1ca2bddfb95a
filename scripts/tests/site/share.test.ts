import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite } from './built-site.ts';
import { pagesOf, pageText } from './build.ts';

const { dir } = builtSite();

/** The file of the picture that a page names; null where it names none or several. */
function pictureOf(page: string): string | null {
  const found = [...pageText(dir, page).matchAll(/<meta property="og:image" content="([^"]+)"/g)];
  const [only] = found;
  return found.length === 1 && only?.[1] ? path.join(dir, new URL(only[1]).pathname) : null;
}

describe('the picture of a page that is shared', () => {
  it('is there for every page, under its whole address', () => {
    for (const page of pagesOf(dir)) {
      const file = pictureOf(page);
      expect([page, file !== null && existsSync(file)]).toEqual([page, true]);
    }
  });

  it('is a PNG of 1200 by 630 pixels that a telephone loads at once', () => {
    for (const file of new Set(pagesOf(dir).flatMap((page) => pictureOf(page) ?? []))) {
      const bytes = readFileSync(file);
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(statSync(file).size).toBeLessThan(120_000);
    }
  });

  it('is its own for a project that is under way, whatever year it was filed in, and that of its round later', () => {
    expect(pictureOf('/projects/2026-0143/')).toMatch(/share\/projects\/2026-0143\.png$/);
    expect(pictureOf('/en/projects/2023-0009/')).toMatch(/share\/projects\/2023-0009\.png$/);
    expect(pictureOf('/projects/2023-0007/')).toMatch(/share\/rounds\/2023\.png$/);
  });

  it('is its own for each theme and each section', () => {
    expect(pictureOf('/themes/environment/')).toMatch(/share\/themes\/environment\.png$/);
    expect(pictureOf('/en/sections/midori-ka/')).toMatch(/share\/sections\/midori-ka\.png$/);
    expect(pictureOf('/themes/')).toMatch(/share\/pages\/themes\.png$/);
  });
});

describe('a page that is shared', () => {
  const property = (page: string, name: string): string[] =>
    [
      ...pageText(dir, page).matchAll(new RegExp(`<meta [^>]*property="og:${name}" content="([^"]*)"`, 'g')),
    ].map(([, content]) => content ?? '');

  it('says once each what Open Graph asks for, with a description of its own', () => {
    const names = ['title', 'type', 'url', 'site_name', 'locale', 'locale:alternate', 'description'];
    for (const page of pagesOf(dir))
      for (const name of [...names, 'image:width', 'image:height', 'image:alt']) {
        const [content, ...more] = property(page, name);
        expect([page, name, content ?? '', more]).toEqual([page, name, expect.stringMatching(/./), []]);
      }
  });

  it('says its own address, language, title and picture', () => {
    const page = '/en/projects/2023-0009/';
    expect(property(page, 'url')).toEqual(['https://junkan-kamakura.example/en/projects/2023-0009/']);
    expect(property(page, 'locale')).toEqual(['en_US']);
    expect(property(page, 'locale:alternate')).toEqual(['ja_JP']);
    expect(property(page, 'type')).toEqual(['article']);
    expect(property('/projects/', 'type')).toEqual(['website']);
    expect(property(page, 'title')).toEqual([
      'Tables of the Town: shared meals that look after older people',
    ]);
    expect(property(page, 'image:alt')[0]).toContain('まちの食卓');
  });
});
