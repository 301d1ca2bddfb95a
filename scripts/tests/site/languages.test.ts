import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf, pageText } from './build.ts';
import { builtSite, sharedBrowser } from './built-site.ts';

const { dir } = builtSite();
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

/** Texts of pages that are in a language and stand where another one is declared; what is code has none. */
async function undeclared(addresses: readonly string[], pattern: string, lang: string): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const texts = await page.evaluate(
      ([html, source, declared]) => {
        const root = new DOMParser().parseFromString(html, 'text/html');
        const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
        const wanted = new RegExp(source, 'u');
        const out: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent || parent.closest('script, style, code, pre, textarea')) continue;
          const text = node.nodeValue ?? '';
          if (wanted.test(text) && parent.closest('[lang]')?.getAttribute('lang') !== declared)
            out.push(text.trim().slice(0, 60));
        }
        return out;
      },
      [pageText(dir, address), pattern, lang] as const,
    );
    for (const text of texts) found.push(`${address}: ${text}`);
  }
  return found;
}

describe('every text says in which language it is, to whoever reads it aloud', () => {
  it('what is Japanese on the English pages', async () => {
    const english = pages.filter((address) => address.startsWith('/en/'));
    expect(await undeclared(english, JAPANESE, 'ja')).toEqual([]);
  });

  it('what is English on the Japanese pages', async () => {
    const japanese = pages.filter((address) => !address.startsWith('/en/'));
    expect(await undeclared(japanese, ENGLISH, 'en')).toEqual([]);
  });
});
