import { AxeBuilder } from '@axe-core/playwright';
import ICAL from 'ical.js';
import { XmlDocument } from 'libxml2-wasm';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, sharedBrowser } from './built-site.ts';
import { atomValidator } from './follow.validators.ts';

const { dir, origin } = builtSite();
const files = (end: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(end));
const text = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
/** Feeds, below `feeds/` in each language. */
const feeds = (): string[] => files('.xml').filter((file) => /(?:^|\/)feeds\//.test(file));
const calendarIn = (file: string) => new ICAL.Component(ICAL.parse(text(file)) as unknown[]);

describe('calendars of the demonstration', () => {
  it('each is read by another’s parser, has a component, short lines, and no two things of one name', () => {
    for (const file of files('.ics')) {
      const read = calendarIn(file);
      const uids = read.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).uid);
      expect(new Set(uids).size, file).toBe(uids.length);
      for (const uid of uids) expect(uid, file).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(read.getAllSubcomponents().length, file).toBeGreaterThan(0);
      for (const line of text(file).split('\r\n'))
        expect(Buffer.byteLength(line), file).toBeLessThanOrEqual(75);
      expect(read.getFirstPropertyValue('x-wr-calname')).toMatch(/鎌倉市|Kamakura/);
    }
    expect(files('.ics').length).toBeGreaterThan(20);
  });

  it('C11: a cancelled sitting is there as cancelled, with a higher sequence than its versions alone', () => {
    const cancelled = calendarIn('calendars/sittings.ics')
      .getAllSubcomponents('vevent')
      .find((event) => String(event.getFirstPropertyValue('summary')).includes('2026年度 第4回'));
    expect(cancelled?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(Number(cancelled?.getFirstPropertyValue('sequence'))).toBeGreaterThan(1);
  });

  it('two duties of one kind can be told apart by what was asked', () => {
    for (const file of files('.ics').filter((name) => name.includes('projects'))) {
      const summaries = calendarIn(file)
        .getAllSubcomponents('vevent')
        .map((event) => event.getFirstPropertyValue('summary'));
      expect(new Set(summaries).size, file).toBe(summaries.length);
    }
  });

  it('a calendar is offered where something is owed, and in English said to be in Japanese', () => {
    const line = (page: string): string =>
      /<p class="?follow-line[^]*?<\/p>/.exec(text(`${page}index.html`))?.[0] ?? '';
    const offered = files('.ics')
      .filter((name) => name.includes('projects'))
      .map((file) => path.basename(file, '.ics'))
      .filter((id) => {
        const offers = line(`projects/${id}/`).includes('.ics');
        if (!offers)
          expect(calendarIn(`calendars/projects/${id}.ics`).getAllSubcomponents('vevent'), id).toEqual([]);
        return offers;
      });
    expect(offered).toContain('2025-0096');
    expect(offered).not.toContain('2015-9001');
    const english = line('en/projects/2025-0096/');
    expect(english).toMatch(/webcal:[^>]*\.ics"? hreflang="?ja"?>[^<]*\(in Japanese\)/);
    expect(english).toMatch(/"\/calendars\/projects\/2025-0096\.ics"/);
    expect(english).toContain('/en/follow/#calendars');
  });
});

describe('feeds of the demonstration', () => {
  it('each is valid by the schema of RFC 4287 and well-formed, its entries have names of their own, the newest first', () => {
    const wrongWith = atomValidator();
    const ns = { a: 'http://www.w3.org/2005/Atom' };
    for (const file of feeds()) {
      expect(wrongWith(text(file)), file).toBeNull();
      const feed = XmlDocument.fromString(text(file));
      const all = (xpath: string) => feed.find(xpath, ns).map((node) => node.content);
      const ids = all('//a:entry/a:id');
      const [updated, published] = [all('//a:entry/a:updated'), all('//a:entry/a:published')];
      const authors = all('/a:feed/a:author/a:name');
      feed.dispose();
      expect(new Set(ids).size, file).toBe(ids.length);
      expect(updated, file).toEqual([...updated].sort().reverse());
      for (const [index, day] of published.entries()) expect(day <= (updated[index] ?? ''), file).toBe(true);
      // The schema leaves this to Schematron: who wrote an entry is said by itself or by its feed.
      expect(authors, file).toHaveLength(1);
    }
    expect(feeds().length).toBeGreaterThan(20);
  });

  it('the schema refuses what is no feed', () => {
    const wrongWith = atomValidator();
    const feed = text('feeds/all.xml');
    expect(wrongWith(feed.replace(/<id>[^<]*<\/id>/, ''))).toContain('interleave');
    expect(wrongWith(feed.replace(/<updated>[^<]*/, '<updated>2026-11-20'))).toContain('dateTime');
  });

  it('a name is one in all feeds: no thing has two', () => {
    const names = new Map<string, string>();
    for (const file of feeds().filter((name) => !name.startsWith('en/')))
      for (const [, id = '', url = ''] of text(file).matchAll(
        /<entry>\n<id>([^<]*)<\/id>[^]*?href="([^"]*)"/g,
      )) {
        expect(names.get(id) ?? url, file).toBe(url);
        names.set(id, url);
      }
    expect(names.size).toBeGreaterThan(100);
  });

  it('an entry holds all that the paper says, and a browser shows the feed as a text', async () => {
    const feed = text('feeds/projects/2024-0048.xml');
    expect(feed).toContain('残る点は一つである。');
    expect(feed).toContain('支援が終わった後に、誰がカードを持ち続けるかを書くこと。');
    const page = await (await sharedBrowser()).newPage();
    await page.goto(`${origin}/feeds/projects/2024-0048.xml`);
    const shown = page.locator('entry > content').first();
    expect(await shown.evaluate((element) => getComputedStyle(element).display)).toBe('block');
    expect(await page.locator('id').first().isVisible()).toBe(false);
    await page.close();
  });

  it('a correction is news that leads to what changed', () => {
    const feed = text('feeds/projects/2024-0057.xml');
    expect(feed).toContain('事業計画書の訂正');
    expect(feed).toContain('/projects/2024-0057/history/#paper-plan-correction-1');
  });
});

describe('the news of a week to send', () => {
  it('is a page, a text and a draft of a mail that say the same', async () => {
    const page = await (await sharedBrowser()).newPage();
    await page.goto(`${origin}/week/digest/`);
    expect(((await page.locator('.digest').textContent()) ?? '').trim()).toBe(text('digest/week.txt').trim());
    await page.close();
    const [, body = ''] = text('digest/week.eml').split('\r\n\r\n');
    expect(Buffer.from(body, 'base64').toString().replaceAll('\r\n', '\n')).toBe(text('digest/week.txt'));
    expect(text('digest/week.txt')).toContain('■ 夜の道の灯りを数える');
  });
});

describe('the history of papers', () => {
  it('a correction stands beside its version and the difference, in the words of the paper', () => {
    const page = text('projects/2024-0057/history/index.html');
    expect(page).toMatch(/id="?paper-plan-correction-1"?/);
    expect(page).toContain('2026年（令和8年）9月30日');
    expect(page).toContain('2026年（令和8年）8月31日');
    expect(text('projects/2024-0057/index.html')).toContain(
      '/projects/2024-0057/history/#paper-plan-correction-1',
    );
    for (const file of files('history/index.html').filter((name) => !name.startsWith('en/'))) {
      const differences = /<dl class="?difference[^]*?<\/dl>/g;
      for (const [difference] of text(file).matchAll(differences))
        expect(difference, file).not.toMatch(/\d{4}-\d{2}-\d{2}|\b(?:bearer|fiscalYear|amountYen)\b/);
    }
  });

  it('sittings and activities say at which version they entered', () => {
    for (const page of ['meetings/2026-02/', 'activities/', 'en/meetings/2026-02/'])
      expect(text(`${page}index.html`), page).toMatch(/(?:記録に加わった日|Entered on) [^]*?\/commit\//);
  });
});

describe('what moved', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterAll(() => browser.close());

  const asked = async (query: string, prepare: (page: Page) => Promise<unknown> = async () => {}) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await prepare(page);
    await page.goto(`${origin}/changes/${query}`);
    return page;
  };

  it('between two days, by an address that can be shared, and with the keyboard', async () => {
    const page = await asked('?from=2026-06-01&to=2026-07-31');
    await page.getByRole('status').filter({ hasText: '件' }).waitFor();
    const days = await page
      .locator('#found time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(days.length).toBeGreaterThan(3);
    for (const day of days) expect(day && day >= '2026-06-01' && day <= '2026-07-31').toBe(true);
    await page.getByLabel('この日から').focus();
    await page.getByLabel('この日から').fill('2026-07-20');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2026-07-20/);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.close();
  });

  it('days that cannot be asked for are answered in words, and what was shown stays', async () => {
    for (const [query, words] of [
      ['?from=2026-08-01&to=2026-07-01', '「この日から」が「この日まで」より後'],
      ['?from=2026-02-31&to=2026-07-01', '日付を読み取れませんでした'],
      ['?from=2026-07-01&to=2031-01-01', 'までです'],
    ] as const) {
      const page = await asked(query);
      await page.getByRole('status').filter({ hasText: words }).waitFor();
      expect(await page.locator('#found li').count()).toBeGreaterThan(0);
      await page.close();
    }
  });

  it('a month that cannot be had is said so, with another way', async () => {
    for (const prepare of [
      (page: Page) => page.route(/changes\/2026-07/, (route) => route.abort()),
      (page: Page) => page.route(/changes\/2026-07/, (route) => route.fulfill({ status: 503, body: '' })),
    ]) {
      const page = await asked('?from=2026-07-01&to=2026-07-31', prepare);
      await page.getByRole('status').filter({ hasText: '読み込めませんでした' }).waitFor();
      expect(await page.locator('#found').getAttribute('aria-busy')).toBeNull();
      await page.close();
    }
  });

  it('while it is looked for, it says so', async () => {
    let go: () => void = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    const page = await asked('?from=2026-07-01&to=2026-07-31', (own) =>
      own.route(/changes\/2026-07/, async (route) => {
        await held;
        await route.continue();
      }),
    );
    await page.getByRole('status').filter({ hasText: '読み込んでいます' }).waitFor();
    go();
    await page.getByRole('status').filter({ hasText: '件の動き' }).waitFor();
    await page.close();
  });

  it('what is new since the last visit is marked, on the device alone', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${origin}/changes/`);
    expect(await page.locator('#since-visit').isVisible()).toBe(false);
    await page.goto(`${origin}/changes/`);
    expect(await page.locator('#since-visit').textContent()).toBe('前回ご覧になってから、新着はありません。');
    // As if the newest three had not been there.
    await page.evaluate(() => {
      const days = [...document.querySelectorAll<HTMLTimeElement>('#news > li time:first-of-type')];
      const on = days[3]?.dateTime ?? '';
      const there = [...document.querySelectorAll('#news > li')]
        .slice(3)
        .flatMap((row) => row.querySelector('a')?.getAttribute('href') ?? []);
      localStorage.setItem('junkan-seen', JSON.stringify({ on, there }));
    });
    await page.goto(`${origin}/changes/`);
    expect(await page.locator('#since-visit').textContent()).toBe(
      '前回ご覧になってから、3件の新着があります。',
    );
    expect(await page.locator('#news .pill').count()).toBe(3);
    await context.close();
  });

  it('without JavaScript by month, each with its feed', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${origin}/changes/`);
    await page.getByRole('link', { name: /2026年7月/ }).click();
    expect(await page.locator('#found li').count()).toBeGreaterThan(3);
    expect(await page.locator('#day-choice').isVisible()).toBe(false);
    const feed = page.getByRole('main').getByRole('link', { name: 'フィード' });
    expect(await feed.getAttribute('href')).toBe('/feeds/changes/2026-07.xml');
    await page.close();
  });
});
