import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, sharedBrowser } from './built-site.ts';

const { origin } = builtSite();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
  page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
});

afterAll(async () => {
  await browser.close();
});

const visible = (selector: string): Promise<string[]> =>
  page.locator(selector).filter({ visible: true }).allInnerTexts();

const computed = (selector: string, property: string, pseudo?: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll(
      (all, [name, part]) => all.map((one) => getComputedStyle(one, part).getPropertyValue(name)),
      [property, pseudo] as const,
    );

describe('the documents of a project on paper', () => {
  it('are all there, each on a sheet of its own, without frames and marks of the screen', async () => {
    await page.goto(`${origin}/projects/2023-0009/`);
    const papers = await page.locator('.paper').count();
    expect(papers).toBeGreaterThan(10);
    expect(await visible('.paper-body')).toHaveLength(papers);
    const breaks = await computed('.paper', 'break-before');
    expect(breaks.slice(1).every((before) => before === 'page')).toBe(true);
    expect(await computed('section:has(> .paper)', 'break-before')).toEqual(['page']);
    expect(new Set(await computed('.paper', 'border-top-style'))).toEqual(new Set(['none']));
    expect(new Set(await computed('.paper > summary', 'content', '::before'))).toEqual(new Set(['none']));
  });

  it('show the current stage by a frame, as grounds are not printed', async () => {
    await page.goto(`${origin}/projects/2023-0009/`);
    expect(await computed('.way-of [aria-current]', 'border-top-width')).toEqual(['2px']);
  });

  it('one alone is printed where it was opened by its own link, below the project’s title and number', async () => {
    await page.goto(`${origin}/projects/2023-0009/`);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.paper a[href="#paper-proposal"]').click();
    await page.emulateMedia({ media: 'print' });
    const papers = await visible('.paper');
    expect(papers).toHaveLength(1);
    expect(papers[0]).toMatch(/^基本シート/);
    expect(await visible('main h1')).toHaveLength(1);
    expect((await visible('main > *')).join(' ')).toContain('2023-0009');
    expect(await visible('main > section')).toHaveLength(1);
    expect(await visible('.standing, .way-of, .timeline, #papers')).toEqual([]);
  });
});
