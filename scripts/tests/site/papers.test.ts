import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, sharedBrowser } from './built-site.ts';

const { dir, origin } = builtSite();
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

describe('a paper of both sides', () => {
  const sidesOf = (page: string, anchor: string): string[] => {
    const text = readFileSync(path.join(dir, page, 'index.html'), 'utf8');
    const [, list = ''] =
      new RegExp(`id="?${anchor}"?[\\s\\S]*?<ul class="?sides"?>([\\s\\S]*?)</ul>`).exec(text) ?? [];
    return [...list.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, line = '']) => line.trim());
  };

  it('C28: says on top who agreed, when and how, and how the other side does', () => {
    const [npo, city] = sidesOf('projects/2025-0096', 'paper-plan');
    expect(npo).toMatch(/^事業主体者：\d{4}年\d+月\d+日に合意しました（/);
    expect(city).toMatch(/^市：まだ合意していません\s+<a [^>]*template=29-/);
    expect(city).toContain('2025-0096');
    const [, english] = sidesOf('en/projects/2025-0096', 'paper-plan');
    expect(english).toContain('The city has not agreed yet');
  });

  it('C24: says of a report which side evaluated', () => {
    expect(sidesOf('projects/2023-0009', 'paper-report-2024')).toEqual([
      expect.stringMatching(/^事業主体者：.*に評価しました/),
      expect.stringMatching(/^市：.*に評価しました/),
    ]);
  });
});
