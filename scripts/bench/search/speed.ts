import type { Page } from 'playwright-core';
import { launchBrowser } from '../../tests/browser.ts';
import { serveSite } from '../../tests/site/build.ts';

/** Times in milliseconds, bytes as they come over the wire without compression. */
export interface Speed {
  /** Until the page can answer. */
  readonly ready: number;
  readonly readyBytes: number;
  /** From the last key of a term that was not asked before to its first result on the screen. */
  readonly median: number;
  readonly worst: number;
  /** Bytes of the index that a term asks for, and of the titles and pages that its first ten results come from. */
  readonly indexBytes: number;
  readonly passageBytes: number;
}

/** Asks a built site's search in a real browser for each term, each in a page that has nothing of the index yet. */
export async function speedOf(siteDir: string, terms: readonly string[]): Promise<Speed> {
  const { origin, server } = await serveSite(siteDir);
  const browser = await launchBrowser();
  const found: (readonly [number, number, number, number, number])[] = [];
  for (const term of terms) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${origin}/search/`);
    const ready = await page.evaluate(untilReady);
    await page.waitForLoadState('networkidle');
    const before = await bytesOf(page, '');
    const time = await page.evaluate(untilResult, term);
    await page.waitForFunction(() => document.querySelector('.found:not(.done)') === null);
    const index = await bytesOf(page, '.bin');
    found.push([ready, before, time, index, (await bytesOf(page, '')) - before - index]);
    await context.close();
  }
  await browser.close();
  server.close();
  const column = (place: number) => found.map((row) => row[place] ?? NaN).sort((a, b) => a - b);
  const middle = (place: number) => column(place)[Math.floor(found.length / 2)] ?? NaN;
  return {
    ready: middle(0),
    readyBytes: middle(1),
    median: middle(2),
    worst: column(2).at(-1) ?? NaN,
    indexBytes: middle(3),
    passageBytes: middle(4),
  };
}

/** Runs in the page. */
function untilReady(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('.result')) resolve(performance.now());
      else setTimeout(look, 5);
    };
    look();
  });
}

/** Runs in the page: types the term's last key and waits for a result that is marked, and until it is painted. */
function untilResult(term: string): Promise<number> {
  const words = document.querySelector<HTMLInputElement>('#words');
  const list = document.querySelector('.hits');
  if (!words || !list) throw new Error('No search here.');
  return new Promise((resolve) => {
    let began = 0;
    new MutationObserver((_, observer) => {
      if (!list.querySelector('.found')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
    }).observe(list, { childList: true });
    words.value = term;
    began = performance.now();
    words.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

const bytesOf = (page: Page, part: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      performance
        .getEntries()
        .filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.includes(wanted))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0),
    part,
  );
