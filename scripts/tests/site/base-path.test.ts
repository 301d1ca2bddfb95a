import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/domain/forms/issue-form/places.ts';
import { readRecord } from '../../../src/domain/record/read-record.ts';
import { readContent } from '../../../src/io/content.ts';
import { smallRecord } from '../run-script.ts';
import { buildSite, fileOf, pageText, pagesOf } from './build.ts';

const SITE = 'https://junkan-kamakura.github.io/junkan';

describe('a site that lies below its host, as the programme says and nothing else', () => {
  let content = '';
  let dir = '';
  beforeAll(() => {
    content = smallRecord(afterAll);
    const file = path.join(content, 'programme/2024.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^site: .*$/m, `site: ${SITE}`));
    dir = buildSite({ CONTENT_DIR: content });
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('every link of every page stays below it, and leads to a page or file that is there', () => {
    const pages = pagesOf(dir);
    expect(pages.length).toBeGreaterThan(20);
    const lost = new Set<string>();
    for (const page of pages)
      for (const [, address = ''] of pageText(dir, page).matchAll(/(?:href|src)=["']?(\/[^"'\s>#?]*)/g))
        if (!address.startsWith('/junkan/') || !existsSync(fileOf(dir, address.slice('/junkan'.length))))
          lost.add(`${page}: ${address}`);
    expect([...lost]).toEqual([]);
  });

  it('forms and answers lead to pages that are there', () => {
    const { programmes } = readRecord(readContent(content)).record;
    const programme = programmes.get(2024);
    expect(programme).toBeDefined();
    if (!programme) return;
    for (const place of Object.values(placesOf(programme)).filter((one) => one !== null)) {
      expect(place.startsWith(`${SITE}/`)).toBe(true);
      expect(existsSync(fileOf(dir, place.slice(SITE.length))), place).toBe(true);
    }
  });

  it('names itself by its whole address', () => {
    expect(pageText(dir, '/propose/')).toContain(`${SITE}/propose/`);
  });
});
