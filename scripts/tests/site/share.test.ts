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

  it('is its own for a project of this fiscal year, and that of its round for an earlier one', () => {
    expect(pictureOf('/projects/2026-0143/')).toMatch(/share\/projects\/2026-0143\.png$/);
    expect(pictureOf('/en/projects/2023-0009/')).toMatch(/share\/rounds\/2023\.png$/);
    expect(pictureOf('/themes/environment/')).toMatch(/share\/pages\/themes\.png$/);
  });
});
