import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf, pageText } from './build.ts';
import { builtSite, sharedBrowser } from './built-site.ts';

const { dir, origin } = builtSite();
const pages = pagesOf(dir);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
});

const JAPANESE = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}]';
/** More than a name: five words one after the other. */
const ENGLISH = "[A-Za-z'’]+(?:,? [A-Za-z'’]+){4,}";

/** Texts of a page that are in a language and stand where another one is declared; what is code has none. */
const undeclaredIn = (content: string, pattern: string, lang: string): Promise<string[]> =>
  page.evaluate(
    ([html, source, declared]) => {
      const root = new DOMParser().parseFromString(html, 'text/html');
      const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
      const wanted = new RegExp(source, 'u');
      const out: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || parent.closest('script, style, code, textarea')) continue;
        const text = node.nodeValue ?? '';
        if (wanted.test(text) && parent.closest('[lang]')?.getAttribute('lang') !== declared)
          out.push(text.trim().slice(0, 60));
      }
      return out;
    },
    [content, pattern, lang] as const,
  );

async function undeclared(addresses: readonly string[], pattern: string, lang: string): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses)
    for (const text of await undeclaredIn(pageText(dir, address), pattern, lang))
      found.push(`${address}: ${text}`);
  return found;
}

/** Whole sentences in Japanese whose section says nowhere to the eye that they are. */
const unmarkedIn = (content: string): Promise<string[]> =>
  page.evaluate((html) => {
    const root = new DOMParser().parseFromString(html, 'text/html');
    const walker = root.createTreeWalker(root.querySelector('main') ?? root.body, NodeFilter.SHOW_TEXT);
    const out: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      if (!parent?.closest('[lang="ja"]') || !/[^。]{8}。$/.test(text)) continue;
      const section = parent.closest('article, section, main');
      if (!/in Japanese/.test(section?.textContent ?? '')) out.push(text.slice(0, 60));
    }
    return out;
  }, content);

describe('every text says in which language it is, to whoever reads it aloud', () => {
  it('what is Japanese on the English pages', async () => {
    const english = pages.filter((address) => address.startsWith('/en/'));
    expect(await undeclared(english, JAPANESE, 'ja')).toEqual([]);
  });

  it('and says so to the eye where it is more than a name', async () => {
    // The rules are quoted in both languages, the examples of the dictionary are values, and a form says above it what is
    // written there.
    const english = pages.filter((address) =>
      /^\/en\/(?!rules|dictionary|help|send|[a-z]+\/form)/.test(address),
    );
    const found: string[] = [];
    for (const address of english)
      for (const text of await unmarkedIn(pageText(dir, address))) found.push(`${address}: ${text}`);
    expect(found).toEqual([]);
  });

  it('what answers in English below the address of the English pages', async () => {
    await page.goto(`${origin}/en/nowhere/`);
    await page.locator('.site-nav').getByText('Projects').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/^Page not found\n[^]*ページが見つかりません/);
    expect(await undeclaredIn(await page.content(), JAPANESE, 'ja')).toEqual([]);
    await page.goto(`${origin}/nowhere/`);
    expect(await page.locator('h1').innerText()).toBe('ページが見つかりません');
  });

  it('what is English on the Japanese pages', async () => {
    const japanese = pages.filter((address) => !address.startsWith('/en/'));
    expect(await undeclared(japanese, ENGLISH, 'en')).toEqual([]);
  });
});
