import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIndex, qualityOf } from '../../bench/search/quality.ts';
import { answerTo } from '../../../src/site/search/client/answer.ts';
import { questionIn } from '../../../src/site/search/client/question.ts';
import { QUERIES } from './search-queries.ts';
import { shownUnits } from '../../bench/search/shown.ts';
import { builtSite, sharedBrowser } from './built-site.ts';
import { hasAnchor, pagesOf, pageText } from './build.ts';

const { dir, origin } = builtSite();
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Opens the search and waits until it has answered. */
async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(origin + address);
  await page.waitForSelector('[data-search][data-state="ready"]');
  await answered(page, /見つかり|found/);
  return page;
}

const statusOf = (page: Page): Promise<string> => page.locator('[role="status"]').innerText();

async function answered(page: Page, words: RegExp): Promise<void> {
  await page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('[role="status"]')?.textContent ?? ''),
    words.source,
  );
}

const titlesOn = (page: Page): Promise<string[]> => page.locator('.result').allInnerTexts();

describe('the search of the demonstration', () => {
  it('finds what the pages show, and little else, for 600 terms of every kind of page', async () => {
    const found = await qualityOf(dir, 600);
    expect(found.terms).toBeGreaterThanOrEqual(500);
    expect(found.recall, found.missing.slice(0, 5).join(', ')).toBeGreaterThanOrEqual(0.99);
    expect(found.precision, found.surplus.slice(0, 5).join(', ')).toBeGreaterThanOrEqual(0.95);
  });

  it('puts the page that people mean among the first three, for 400 queries in their own words and slips', async () => {
    const index = await openIndex(dir);
    const missed: string[] = [];
    for (const [query, wanted] of QUERIES) {
      const { scores } = await index.search(query);
      const question = questionIn(new URLSearchParams({ q: query }));
      const lang = /^[a-z ]+$/.test(query) ? 'en' : 'ja';
      const first = answerTo(question, scores, index.table, lang).units.slice(0, 3);
      if (!first.some((unit) => wanted.includes(index.table.ids[unit] ?? ''))) missed.push(query);
    }
    expect(QUERIES.length).toBeGreaterThanOrEqual(300);
    expect(missed.length / QUERIES.length, missed.join(', ')).toBeLessThanOrEqual(0.05);
  });

  it('leads only to pages that are there from the words by which people look for them', async () => {
    const { table } = await openIndex(dir);
    for (const [word, units] of table.intents)
      for (const unit of units) expect(table.ids[unit], word).toBeDefined();
    expect(table.intents.length).toBeGreaterThan(300);
  });

  it.each([
    ['a post', '財政課長', '/council/'],
    ['a member', '構成員C', '2023-01'],
    ['a member’s sheet', '検討シート 財政課長', '2023-0009'],
    ['a day', '2023年5月24日', '2023-0009'],
    ['a month', '2023年5月', '2023-0009'],
    ['a year of an era', '令和5年', '2023-0009'],
    ['the name of a paper', '事業計画書', '2023-0009'],
    ['a stage', '不採用', '2024-0048'],
    ['a choice', '協働負担事業', '2023-0009'],
    ['a stage in English', 'not adopted', '2024-0048'],
    ['a word of the glossary', '評価項目', '/glossary/#indicator'],
    ['its reading', 'ひょうかこうもく', '/glossary/#indicator'],
    ['a section', 'みどり課', '/sections/midori-ka/'],
    ['a page that is drawn', 'オープンデータ', '/data/'],
    ['what is drawn into a written page', '新たな公共サービス', '/propose/'],
    ['words with readings above them', '市民と市役所の人', '/easy/after/'],
    ['a day that is drawn into an easy page', '4月30日', '/easy/propose/'],
    ['the readings themselves', 'しみんとしやくしょのひと', '/easy/after/'],
  ])('finds %s: %s', async (_, words, id) => {
    const index = await openIndex(dir);
    const scores = await index.find(words);
    expect(index.table.ids.filter((_id, unit) => (scores[unit] ?? 0) > 0)).toContain(id);
  });

  it('finds every sum that a project shows, with commas and without', async () => {
    const index = await openIndex(dir);
    const [one] = shownUnits(dir).filter(({ id }) => id === '2023-0009');
    const sums = [...new Set(one?.text.match(/[\d,]{5,}円/g))];
    expect(sums.length).toBeGreaterThan(3);
    for (const sum of sums)
      for (const written of [sum, sum.replaceAll(',', '')]) {
        const scores = await index.find(written);
        expect(scores[index.table.ids.indexOf('2023-0009')], written).toBeGreaterThan(0);
      }
  });

  it.each(['not-adopted', 'npo-corporation'])('does not find %s, which nobody sees', async (key) => {
    const { table, find } = await openIndex(dir).then((index) => ({
      table: index.table,
      find: index.find.bind(index),
    }));
    const scores = await find(key);
    expect(table.ids.filter((id, unit) => (scores[unit] ?? 0) > 0 && /^\d/.test(id))).toEqual([]);
  });

  it('finds the guide in the language in which it is written', async () => {
    const { table, ...engine } = await openIndex(dir).then((index) => ({
      table: index.table,
      find: index.find.bind(index),
    }));
    const scores = await engine.find('宗教、政治、選挙');
    const pages = table.ids.filter((id, unit) => id === '/propose/' && (scores[unit] ?? 0) > 0);
    expect(pages).toHaveLength(1);
  });

  it('leads to pages that are there, with the place that is named', async () => {
    const { table } = await openIndex(dir);
    for (const [unit, id] of table.ids.entries()) {
      if (!id.startsWith('/')) continue;
      const [path = '', anchor = ''] = id.split('#');
      const html = pageText(dir, table.only[unit] === 'en' ? `/en${path}` : path);
      if (anchor !== '') expect(hasAnchor(html, anchor)).toBe(true);
    }
  });

  it('answers while one types, marks the word and shows where it stands', async () => {
    const page = await open('/search/');
    await page.locator('#words').pressSequentially('銭湯', { delay: 20 });
    // What is found for the first letter alone gives way to what is found for the word.
    const marked = page.locator('.passages mark').first();
    await page.waitForFunction(
      () => document.querySelector('.passages mark')?.textContent?.trim() === '銭湯',
    );
    expect((await marked.innerText()).trim()).toBe('銭湯');
    const link = await page.locator('.passages a').first().getAttribute('href');
    const [path = '', anchor = ''] = (link ?? '').split('#');
    expect(hasAnchor(pageText(dir, path), anchor)).toBe(true);
    await page.close();
  });

  it('moves nothing when the first answer comes, on a telephone and a wide screen', async () => {
    for (const width of [390, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.addInitScript(() => {
        new PerformanceObserver((seen) => {
          for (const { value } of seen.getEntries() as unknown as { value: number }[])
            document.documentElement.dataset['moved'] = String(value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // The page is seen before its index is there.
      await page.route('**/table.json', async (route) => {
        await page.waitForTimeout(300);
        await route.continue();
      });
      await page.goto(`${origin}/search/`);
      await page.waitForSelector('.result');
      await page.waitForTimeout(100);
      expect([width, await page.locator('html').getAttribute('data-moved')]).toEqual([width, null]);
      await page.close();
    }
  });

  it('is used with the keyboard alone', async () => {
    const page = await open('/search/');
    await page.locator('#words').focus();
    await page.keyboard.type('子育て');
    await answered(page, /^[1-9]/);
    await page.waitForFunction(() => document.querySelector('.result mark, .found mark') !== null);
    await page.keyboard.press('ArrowDown');
    const first = await page.evaluate(() => document.activeElement?.textContent);
    expect(first).toBe((await titlesOn(page))[0]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('words');
    await page.keyboard.press('ArrowDown');
    const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    await Promise.all([page.waitForURL(target), page.keyboard.press('Enter')]);
    await page.close();
  });

  it('has an address that says what was asked, and that can be shared', async () => {
    const page = await open('/search/');
    await page.locator('#words').fill('まち');
    await page.locator('input[name="stage"][value="verified"]').check();
    await page.waitForFunction(() => location.search.includes('stage=verified'));
    await page.waitForFunction(() => location.search.includes('q='));
    await answered(page, /^\d/);
    const titles = await titlesOn(page);
    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await shared.locator('#words').inputValue()).toBe('まち');
    expect(await shared.locator('input[name="stage"][value="verified"]').isChecked()).toBe(true);
    expect(await titlesOn(shared)).toEqual(titles);
    await page.close();
    await shared.close();
  });

  it('counts what each choice would leave, and lists projects without a word', async () => {
    const page = await open('/search/?kind=project');
    const box = page.locator('[data-facet="stage"] li', { has: page.locator('input[value="verified"]') });
    const count = Number(await box.locator('.count').innerText());
    await box.locator('input').check();
    await page.waitForFunction(() => location.search.includes('verified'));
    await answered(page, new RegExp(`^${count}`));
    expect(count).toBeGreaterThan(0);
    await page.close();
  });

  it('shows more, and goes on where one was', async () => {
    const page = await open('/search/?kind=project');
    await page.getByRole('button', { name: 'もっと見る' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.result').length > 10);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await titlesOn(page))[10]);
    await page.close();
  });

  it('comes back to as many results as were shown, and to what was asked', async () => {
    const page = await open('/search/?kind=project');
    await page.locator('[data-facet="type"] summary').click();
    await page.getByRole('button', { name: 'もっと見る' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.result').length === 20);
    // At once, before the pause after which the address is written is over.
    await page.locator('.result').nth(15).click();
    await page.waitForURL(/projects/);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.result').length === 20);
    expect(new URL(page.url()).search).toBe('?kind=project');
    await page.close();
  });

  it('answers while an input method still composes, and writes the address when it is done', async () => {
    const page = await open('/search/');
    await page.locator('#words').focus();
    const input = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await compose('せんとう');
    await compose('銭湯');
    // What is found for the first letter alone gives way to what is found for the word.
    const marked = page.locator('.passages mark').first();
    await page.waitForFunction(
      () => document.querySelector('.passages mark')?.textContent?.trim() === '銭湯',
    );
    expect((await marked.innerText()).trim()).toBe('銭湯');
    await page.waitForTimeout(600);
    expect(new URL(page.url()).search).toBe('');
    await input.send('Input.insertText', { text: '銭湯' });
    await page.waitForFunction(() => location.search.includes('q='));
    await page.close();
  });

  it('goes on where the browser has had enough of new addresses', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      history.replaceState = () => {
        throw new DOMException('too many', 'SecurityError');
      };
    });
    await page.goto(`${origin}/search/`);
    await answered(page, /見つかり/);
    await page.locator('#words').fill('銭湯');
    await page.waitForSelector('.passages mark');
    await page.waitForTimeout(600);
    await page.locator('#words').fill('子育て');
    await page.waitForFunction(() => document.querySelector('.hits mark')?.textContent === '子育て');
    await page.close();
  });

  it('says so when a part cannot be read, shows nothing that is no answer, and can be tried again', async () => {
    const page = await open('/search/');
    await page.route('**/search/**', (route) => route.abort());
    await page.locator('#words').fill('銭湯');
    await answered(page, /通信を確かめて/);
    expect(await page.locator('.result').count()).toBe(0);
    expect(await page.locator('select').isVisible()).toBe(false);
    await page.unroute('**/search/**');
    await page.getByRole('button', { name: 'もう一度探す' }).click();
    await page.waitForSelector('.passages mark');
    expect(await page.locator('select').isVisible()).toBe(true);
    await page.close();
  });

  it('reads the table anew where what it names is gone: the site was published since', async () => {
    const page = await open('/search/');
    let isGone = true;
    await page.route(/search\/\d+-.*\.(bin|json)$/, (route) =>
      isGone ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await page.route('**/search/table.json', (route) => {
      isGone = false;
      return route.continue();
    });
    await page.locator('#words').fill('銭湯');
    await page.waitForSelector('.passages mark');
    expect(isGone).toBe(false);
    await page.close();
  });

  it('is ordered by day without a word, by relevance with one, and shows the day it is ordered by', async () => {
    const page = await open('/search/');
    expect(await page.locator('select').inputValue()).toBe('newest');
    expect(await page.locator('option[value="relevance"]').isDisabled()).toBe(true);
    expect(await page.locator('.hits li').first().locator('.day').innerText()).toMatch(/^\d{4}年/);
    await page.locator('#words').fill('銭湯');
    await page.waitForSelector('.passages mark');
    expect(await page.locator('select').inputValue()).toBe('relevance');
    await page.locator('select').selectOption('due');
    await page.waitForFunction(() => location.search.includes('sort=due'));
    await page.close();
    const due = await open('/search/?sort=due');
    expect(await due.locator('.hits li').first().locator('.day').innerText()).toMatch(/^期日 \d{4}年/);
    await due.close();
  });

  it('puts a telephone’s keyboard away when the search is sent', async () => {
    const page = await open('/search/');
    await page.locator('#words').fill('子育て');
    await page.locator('#words').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await answered(page, /^[1-9]/);
    await page.waitForSelector('.hits mark');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('result');
    await page.close();
  });

  it('says kindly when nothing is found', async () => {
    const page = await open('/search/?q=ぬぬぬぬぬ');
    expect(await statusOf(page)).toContain('見つかりませんでした');
    expect(await page.locator('[data-part="advice"]').innerText()).toContain('短く');
    expect(await page.locator('[data-part="advice"] a').count()).toBeGreaterThan(3);
    await page.close();
  });

  it.each(['/search/?q=子育て', '/en/search/?stage=implementing', '/search/?q=ぬぬぬぬぬ'])(
    'axe finds nothing at %s, with all facets open, on a telephone and a wide screen',
    async (address) => {
      for (const width of [390, 1280]) {
        const context = await browser.newContext({ viewport: { width, height: 900 } });
        const page = await context.newPage();
        await page.goto(origin + address);
        await page.waitForSelector('[data-state="ready"]');
        await page.waitForTimeout(300);
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('details')) one.open = true;
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        await context.close();
      }
    },
  );

  it('explains itself without script, and leads to the lists', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/search/?q=子育て`);
    expect(await page.locator('noscript a[href="/projects/"]').isVisible()).toBe(true);
    expect(await page.locator('.search').isVisible()).toBe(false);
    await context.close();
  });

  it('every page leads to it with a form that needs no script', async () => {
    for (const address of pagesOf(dir).filter((one) => !/^\/(en\/)?search\//.test(one)))
      expect(pageText(dir, address)).toMatch(
        /<form class="site-search" role="search" action="\/(en\/)?search\/">/,
      );
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${origin}/meetings/`);
    await page.locator('.site-search input').fill('里山');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/search/?q=${encodeURIComponent('里山')}`);
    await context.close();
  });
});
