import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtSite, sharedBrowser } from './built-site.ts';
import { phone, requestsOf } from './form.test-support.ts';

const { origin } = builtSite();
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

it.each([
  '2026',
  '../../api/v1/projects/2026',
  '2026-1',
  '%2e%2e',
  '<img src=x onerror=alert(1)>',
  'あ'.repeat(500),
])('an address that names no project asks for nothing and says so: %s', async (from) => {
  for (const [page, opens] of [
    ['propose', '#writing'],
    ['report', '#writing-which'],
  ] as const) {
    const own = await phone(browser);
    const failures: string[] = [];
    own.on('pageerror', ({ message }) => failures.push(message));
    const asked = requestsOf(own);
    await own.goto(`${origin}/${page}/form/?from=${encodeURIComponent(from)}`);
    await own.locator(opens).waitFor();
    expect(await own.locator('#writing-missing').innerText()).toContain('見つかりませんでした');
    expect(await own.locator('#writing-failed').isVisible()).toBe(false);
    expect(asked.filter((one) => one.includes('/api/'))).toEqual([]);
    expect(failures).toEqual([]);
    await own.close();
  }
});

it.each([
  ['ja', '/propose/form/', 'わきに置きました', '下書きを削除する'],
  ['en', '/en/propose/form/', 'put aside', 'Delete the draft'],
] as const)(
  'a stored draft of another shape is put aside with words, and can be erased (%s)',
  async (_, path, words, erase) => {
    for (const draft of ['{"theme":[1],"proposal-title":5}', '[1]', 'null', '{"purpose":{}}', '{']) {
      const context = await browser.newContext();
      const page = await phone(context);
      const failures: string[] = [];
      page.on('pageerror', ({ message }) => failures.push(message));
      page.on('dialog', (dialog) => void dialog.accept());
      await page.addInitScript((text) => {
        if (sessionStorage.getItem('set') === null) localStorage.setItem('junkan/1/proposal/new', text);
        sessionStorage.setItem('set', 'yes');
      }, draft);
      await page.goto(`${origin}${path}`);
      await page.locator('#writing').waitFor();
      expect(await page.locator('#writing-saved').innerText()).toContain(words);
      await page.locator('.writing-foot summary').click();
      await page.getByRole('button', { name: erase }).click();
      await page.waitForFunction(() => localStorage.length === 0);
      await page.locator('#writing').waitFor();
      expect(failures).toEqual([]);
      await context.close();
    }
  },
);
