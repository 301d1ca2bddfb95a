import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageText } from './build.ts';
import { builtSite, sharedBrowser } from './built-site.ts';

const { dir, origin } = builtSite();
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Pages on which the programme's own words stand. */
const PAGES = [
  '/projects/2024-0071/',
  '/meetings/2025-05/',
  '/statistics/',
  '/propose/',
  '/propose/form/',
  '/report/form/',
].flatMap((page) => [page, `/en${page}`]);

describe('terms explain themselves where they occur', () => {
  it.each(PAGES)('by touch and without a script: %s', async (address) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await page.goto(origin + address);
    const term = page.locator('.term').first();
    const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
    expect(await meaning.isVisible()).toBe(false);
    await term.tap();
    expect(await meaning.isVisible()).toBe(true);
    expect(await meaning.getByRole('link').getAttribute('href')).toMatch(/\/glossary\/#/);
    await context.close();
  });

  it('by keyboard, and Escape goes back to the word', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/projects/2024-0071/`);
    const term = page.locator('.term').first();
    const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
    await term.focus();
    await page.keyboard.press('Enter');
    expect(await meaning.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await meaning.getByRole('link').evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await meaning.isVisible()).toBe(false);
    expect(await term.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.close();
  });

  it('axe finds nothing while a meaning is open', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const found: string[] = [];
    for (const address of PAGES) {
      const page = await context.newPage();
      await page.goto(origin + address);
      await page.locator('.term').first().click();
      const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
      const { violations } = await axe.analyze();
      for (const { id, nodes } of violations) found.push(`${address}: ${id} ${nodes[0]?.html.slice(0, 160)}`);
      await page.close();
    }
    await context.close();
    expect(found).toEqual([]);
  });

  it('a project’s page pays for three words at most', () => {
    // Beside the menu, which every page has.
    for (const address of ['/projects/2023-0009/', '/en/projects/2023-0009/'])
      expect(pageText(dir, address).match(/popovertarget="(?!menu")/g)?.length).toBeLessThanOrEqual(3);
  });
});
