import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgedByLighthouse } from '../../bench/lighthouse.ts';
import { ROOT } from '../run-script.ts';
import { pagesOf, pageText } from './build.ts';
import { builtSite, sharedBrowser } from './built-site.ts';
import { KINDS } from './kinds.ts';
import { atNight, atRest, inForcedColours, onDesk, onPaper, onTelephone, served, zoomed } from './looks.ts';

const { dir, origin } = builtSite();
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(async () => {
  await browser.close();
});

const LOOKS = { onTelephone, onDesk, zoomed, atNight, inForcedColours, atRest, onPaper };

/** What depends on the styles alone is looked at on Japanese pages: the English ones have the same, with other words. */
const BY_STYLES: ReadonlySet<keyof typeof LOOKS> = new Set([
  'atNight',
  'inForcedColours',
  'atRest',
  'onPaper',
]);

describe('every kind of page, for everyone', () => {
  const found = new Map<keyof typeof LOOKS, string[]>();

  // A page is opened once for all that is asked of it: opening takes longer than most of the answers.
  beforeAll(async () => {
    const page = await browser.newPage();
    for (const address of KINDS) {
      await page.goto(origin + address);
      for (const [name, look] of Object.entries(LOOKS) as [keyof typeof LOOKS, typeof onDesk][]) {
        if (address.startsWith('/en/') && BY_STYLES.has(name)) continue;
        const faults = (await look(page)).map((fault) => `${address}: ${fault}`);
        found.set(name, [...(found.get(name) ?? []), ...faults]);
      }
      await page.emulateMedia({ media: 'screen', reducedMotion: 'no-preference' });
    }
    await page.close();
    // A hundred pages, each looked at in seven ways.
  }, 900_000);

  it('at 390 pixels axe finds nothing, everything unfolded, and nothing is wider than the screen', () => {
    expect(found.get('onTelephone')).toEqual([]);
  });

  it('at 1280 pixels axe finds nothing, and nothing is wider than the screen', () => {
    expect(found.get('onDesk')).toEqual([]);
  });

  it('at 400 % zoom nothing must be scrolled sideways (WCAG 1.4.10)', () => {
    expect(found.get('zoomed')).toEqual([]);
  });

  it('in forced colours text, pictures, buttons, the current page and the focus are seen', () => {
    expect(found.get('inForcedColours')).toEqual([]);
  });

  it('at night text, pictures and buttons are read as by day', () => {
    expect(found.get('atNight')).toEqual([]);
  });

  it('nothing moves where less movement is asked for', () => {
    expect(found.get('atRest')).toEqual([]);
  });

  it('prints on A4 without being cut off, and without what only screens need', () => {
    expect(found.get('onPaper')).toEqual([]);
  });

  it('without JavaScript every page has its heading, its text and its ways on', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const address of KINDS) {
      await page.goto(origin + address);
      faults.push(...(await served(page)).map((fault) => `${address}: ${fault}`));
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});

describe('the accessibility statement', () => {
  it('names the browser and the tools with which the site is tested', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      devDependencies: Readonly<Record<string, string>>;
    };
    const version = (name: string, parts: number) =>
      (devDependencies[name] ?? '').split('.').slice(0, parts).join('.');
    for (const address of ['/accessibility/', '/en/accessibility/']) {
      const text = pageText(dir, address);
      expect(text).toContain(`Chromium ${version('@sparticuz/chromium', 1)}`);
      expect(text).toContain(`axe-core ${version('@axe-core/playwright', 2)}`);
      expect(text).toContain(`html-validate ${version('html-validate', 2)}`);
      expect(text).toContain(`Lighthouse ${version('lighthouse', 2)}`);
    }
  });
});

describe('what a page costs', () => {
  const PROJECTS = pagesOf(dir).filter((page) => /\/projects\/\d{4}-\d+\/$/.test(page));

  /** Bytes that travel until a page is there with everything that it loads, and hosts that were asked. */
  async function costOf(pages: readonly string[]): Promise<Map<string, number>> {
    const costs = new Map<string, number>();
    for (const address of pages) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const asked: Promise<number>[] = [];
      page.on('requestfinished', (request) => {
        expect(new URL(request.url()).origin).toBe(origin);
        asked.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
      });
      // What comes after the page itself, as pictures do, counts too, and is over before the page is closed.
      await page.goto(origin + address, { waitUntil: 'networkidle' });
      costs.set(
        address,
        (await Promise.all(asked)).reduce((sum, bytes) => sum + bytes, 0),
      );
      await context.close();
    }
    return costs;
  }

  it('the home page is under 60 kB, transferred with everything', async () => {
    for (const [, bytes] of await costOf(['/', '/en/'])) {
      expect(bytes).toBeGreaterThan(1_000);
      expect(bytes).toBeLessThan(60_000);
    }
  });

  it('every project is under 50 kB, transferred with everything', async () => {
    const heavy = [...(await costOf(PROJECTS))].filter(([, bytes]) => bytes < 1_000 || bytes >= 50_000);
    expect(heavy).toEqual([]);
  });
});

describe('Lighthouse', () => {
  it('gives every point for accessibility, good practice and being found', async () => {
    const verdicts = await judgedByLighthouse(
      origin,
      ['/', '/projects/', '/projects/2023-0009/', '/search/', '/propose/form/'],
      ['accessibility', 'best-practices', 'seo'],
    );
    expect(verdicts.filter(({ lost }) => lost.length > 0)).toEqual([]);
    for (const { scores } of verdicts)
      expect(scores).toMatchObject({ accessibility: 100, 'best-practices': 100, seo: 100 });
  });
});
