import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, sharedBrowser } from './built-site.ts';

const { origin } = builtSite();
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe('a paper that lies closed', () => {
  it.each([390, 1280])('is opened by a link to it, with its heading in sight at %d px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await page.goto(`${origin}/projects/2023-0009/`);
    const closed = page.locator('details.paper:not([open])');
    const anchors = await closed
      .locator('.top')
      .evaluateAll((places) =>
        places.map(({ id }) => id).filter((id) => document.querySelector(`.timeline [href="#${id}"]`)),
      );
    expect(anchors.length).toBeGreaterThan(2);
    for (const anchor of anchors) {
      await page.locator(`.timeline [href="#${anchor}"]`).click();
      const paper = page.locator('details.paper', { has: page.locator(`[id="${anchor}"]`) });
      await expect.poll(() => paper.evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
      const seen = await paper.locator('h3').boundingBox();
      expect(seen?.y).toBeGreaterThanOrEqual(0);
      expect(seen?.y).toBeLessThan(200);
    }
    await page.close();
  });
});
