import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgedByLighthouse } from '../../bench/lighthouse.ts';
import { launchBrowser } from '../browser.ts';
import { pagesOf } from './build.ts';
import { builtSite } from './built-site.ts';
import { KINDS } from './kinds.ts';

const { dir, origin } = builtSite();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** What `look` finds on each of the pages, one after the other, each with its address. */
async function onPages(
  pages: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page, address: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  const found: string[] = [];
  for (const address of pages) {
    const page = await context.newPage();
    await page.goto(origin + address);
    for (const fault of await look(page, address)) found.push(`${address}: ${fault}`);
    await page.close();
  }
  await context.close();
  return found;
}

const tooWide = async (page: Page): Promise<string[]> => {
  const by = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return by > 0 ? [`${by} px too wide`] : [];
};

/** A4 less two margins of 16 mm, in CSS pixels. */
const A4 = { width: 673, height: 1000 };

describe('every kind of page, for everyone', () => {
  it('at 400 % zoom nothing must be scrolled sideways (WCAG 1.4.10)', async () => {
    expect(await onPages(KINDS, { viewport: { width: 320, height: 256 } }, tooWide)).toEqual([]);
  });

  it('in forced colours axe finds nothing, and the focus is seen', async () => {
    const options = { viewport: { width: 390, height: 900 }, forcedColors: 'active' } as const;
    const japanese = KINDS.filter((page) => !page.startsWith('/en/'));
    const look = async (page: Page) => {
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .withRules(['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'])
        .analyze();
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
      );
      return [...violations.map(({ id }) => id), ...(outline === 'none' ? ['no focus'] : [])];
    };
    expect(await onPages(japanese, options, look)).toEqual([]);
  });

  it('nothing moves where less movement is asked for', async () => {
    const look = async (page: Page) => {
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
            const lasts = transitionDuration.split(',').some((each) => parseFloat(each) > 0);
            return animationName !== 'none' || lasts || scrollBehavior === 'smooth';
          }).length,
      );
      return moving > 0 ? [`${moving} elements move`] : [];
    };
    expect(await onPages(KINDS, { reducedMotion: 'reduce' }, look)).toEqual([]);
  });

  it('without JavaScript every page has its heading, its text and its ways on', async () => {
    const look = async (page: Page) => {
      const heading = await page.locator('main h1').innerText();
      const text = await page.locator('main').innerText();
      const links = await page.locator('nav a').count();
      return heading.length > 0 && text.length > 40 && links > 5 ? [] : ['nearly empty'];
    };
    expect(await onPages(KINDS, { javaScriptEnabled: false }, look)).toEqual([]);
  });

  it('every page prints on A4 without being cut off, and without what only screens need', async () => {
    const look = async (page: Page) => {
      await page.emulateMedia({ media: 'print' });
      const seen = await page.locator('.site-nav, .skip, .language').filter({ visible: true }).count();
      return [...(await tooWide(page)), ...(seen > 0 ? ['navigation on paper'] : [])];
    };
    expect(await onPages(KINDS, { viewport: A4 }, look)).toEqual([]);
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
      await page.goto(origin + address);
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
