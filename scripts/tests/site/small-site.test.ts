import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { placesOf } from '../../../src/domain/forms/issue-form/site-links.ts';
import { readRecord } from '../../../src/domain/record/read-record.ts';
import { readContent } from '../../../src/io/content.ts';
import { asOtherCity, inJapaneseAlone, OF_THE_FIRST } from '../../../src/other-city.test-support.ts';
import { sharedBrowser } from './built-site.ts';
import { smallRecord } from '../run-script.ts';
import { buildSite, fileOf, pageText, pagesOf, serveSite } from './build.ts';

const SITE = 'https://yamakawa.github.io/junkan';

const DAY = '2026-11-20';

let content = '';
/** The folder of the host, and the site's in it. */
let host = '';
let dir = '';
beforeAll(() => {
  content = smallRecord(afterAll);
  for (const { path: file, text } of readContent(content))
    writeFileSync(path.join(content, file), asOtherCity(text));
  const file = path.join(content, 'programme/2024.yaml');
  const programme = inJapaneseAlone(readFileSync(file, 'utf8'));
  writeFileSync(file, programme.replace(/^site: .*$/m, `site: ${SITE}`));
  rmSync(path.join(content, 'pages/en'), { recursive: true });
  host = mkdtempSync(path.join(tmpdir(), 'junkan-host-'));
  dir = buildSite({ CONTENT_DIR: content, TODAY: DAY }, path.join(host, 'junkan'));
});
afterAll(() => rmSync(host, { recursive: true, force: true }));

describe('a site that lies below its host, as the programme says and nothing else', () => {
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
      expect(existsSync(fileOf(dir, new URL(place).pathname.slice('/junkan'.length))), place).toBe(true);
    }
  });

  it('names itself by its whole address', () => {
    expect(pageText(dir, '/propose/')).toContain(`${SITE}/propose/`);
  });
});

describe('a site in Japanese alone', () => {
  it('has no English page, feed or calendar, and leads to none', () => {
    expect(existsSync(path.join(dir, 'en'))).toBe(false);
    const lost = texts().flatMap(({ file, text }) =>
      /hreflang="?en|og:locale:alternate|\/junkan\/en\//.test(text) ? [file] : [],
    );
    expect(lost).toEqual([]);
    expect(readdirSync(path.join(dir, 'feeds')).filter((name) => /\ben\b/.test(name))).toEqual([]);
  });
});

describe('the site of another city', () => {
  it('has no word, number or day of the first', () => {
    const found = texts().flatMap(({ file, text }) => {
      const [word] = OF_THE_FIRST.exec(text) ?? [];
      return word === undefined ? [] : [`${file}: ${word}`];
    });
    expect(found).toEqual([]);
  });
});

/** All of the site that is text. */
const texts = () =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|xml|json|csv|ics|js|txt|css|eml)$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(dir, file), 'utf8') }));

describe('a site that is not a demonstration', () => {
  it.each([
    ['is silent about its age on the day of its build', '2026-11-20T10:00:00+09:00', false],
    ['is silent about its age for three days more', '2026-11-23T23:59:00+09:00', false],
    ['says how old it is when nobody built it for longer', '2026-11-24T00:01:00+09:00', true],
  ])('%s', async (_, now, isSaid) => {
    const browser = await sharedBrowser();
    onTestFinished(() => browser.close());
    const { origin, server } = await serveSite(host);
    onTestFinished(() => void server.close());
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date(now));
    await page.goto(`${origin}/junkan/`);
    const note = page.getByText('この記録は、2026年（令和8年）11月20日から更新されていません。');
    expect(await note.count()).toBe(1);
    expect(await note.isVisible()).toBe(isSaid);
  });

  it('moves nothing when it says how old it is', async () => {
    const browser = await sharedBrowser();
    onTestFinished(() => browser.close());
    const { origin, server } = await serveSite(host);
    onTestFinished(() => void server.close());
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date('2027-01-20T10:00:00+09:00'));
    await page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { shifts: seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push(Number(Reflect.get(entry, 'value')));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${origin}/junkan/`);
    await page.waitForLoadState('load');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[])).toEqual([]);
  });
});
