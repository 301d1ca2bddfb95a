import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { run } from '../src/io/main.ts';
import { ROOT } from '../src/io/root.ts';
import { openSetup } from '../src/setup/server.ts';
import { newCity, NOW } from '../src/setup/setup.test-support.ts';
import { launchBrowser } from './tests/browser.ts';
import { openByHand, type Typed } from './tests/by-hand.ts';
import { serveSite } from './tests/site/build.ts';

const PICTURES = path.join(ROOT, 'src/site/default-pages/pictures');

/** What is seen, in CSS pixels: as wide as the column of text; each is two pixels of the picture. */
const SEEN = { width: 680, height: 500 };

/** How much of a picture is kept, from 0 to 1: letters stay sharp, and none is over 60 kB. */
const QUALITY = 0.55;

/**
 * `npm run pictures`: takes the pictures of the secretariat's guide anew, from the site in `dist/` (`npm run build`), the
 * sandbox and the pages of `npm run setup`. All show the sample record; the sandbox begins with what is committed.
 */
async function main(): Promise<number> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchBrowser();
  try {
    await ofSetup(browser);
    await ofSite(browser);
    await ofDesk();
  } finally {
    await browser.close();
  }
  return 0;
}

async function ofSetup(browser: Browser): Promise<void> {
  const city = await newCity();
  const setup = await openSetup(city.place);
  const page = await pageIn(browser);
  await page.goto(setup.address);
  await take(page, 'setup');
  await setup.end();
  await city.close();
}

async function ofSite(browser: Browser): Promise<void> {
  const { origin, server } = await serveSite(path.join(ROOT, 'dist'));
  const page = await pageIn(browser);
  await page.goto(`${origin}/week/`);
  await take(page, 'week', '#week-now');
  await page.goto(`${origin}/meetings/2026-06/notice/`);
  await take(page, 'letter', 'article');
  server.closeAllConnections();
  server.close();
}

/** A sitting is planned by its form: the form, and what is merged. */
async function ofDesk(): Promise<void> {
  const hand = await openByHand(NOW, SECRETARIAT);
  try {
    await hand.become(SECRETARIAT);
    await hand.file('18-sitting-plan.yml', '【会議の予定】3月の会議', SITTING);
    await hand.openPull();
    const page = await pageIn(hand.page.context().browser());
    await page.context().addCookies(await hand.page.context().cookies());
    await page.goto(hand.page.url());
    await take(page, 'pull', 'h2:has-text("状態の印")');
    await page.goto(new URL('/issues/new?template=18-sitting-plan.yml', hand.sandbox.address).href);
    for (const label of ['開催日', '開会の時刻', '閉会の時刻', '会場'])
      await page.getByLabel(new RegExp(`^${label}`)).fill(String(SITTING[label]));
    await take(page, 'form', 'label:has-text("開催日")');
  } finally {
    await hand.close();
  }
}

const SECRETARIAT = '市民活動課';

const SITTING: Typed = {
  会議の種類: ['ステップ1（検討）'],
  開催日: '令和9年3月17日',
  開会の時刻: '14:00',
  閉会の時刻: '16:00',
  会場: '市役所 第1会議室',
  公開の別: '公開',
  進行: '市民活動課長',
};

async function pageIn(browser: Browser | null): Promise<Page> {
  if (!browser) throw new Error('The browser is closed.');
  const context = await browser.newContext({ viewport: SEEN, deviceScaleFactor: 2, locale: 'ja-JP' });
  return context.newPage();
}

/** Takes what is seen from an element on, or from the top of the page. */
async function take(page: Page, name: string, from?: string): Promise<void> {
  if (from !== undefined)
    await page
      .locator(from)
      .first()
      .evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 16));
  const png = await page.screenshot();
  const webp = await asWebp(page, png);
  writeFileSync(path.join(PICTURES, `${name}.webp`), webp);
  console.log(`${name}.webp  ${webp.length} bytes`);
}

/** The browser itself makes the smaller file, on a page whose policy allows a picture of its own. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const blank = await page.context().newPage();
  const address = await blank.evaluate(
    async ([source, quality]) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    [`data:image/png;base64,${png.toString('base64')}`, QUALITY] as const,
  );
  await blank.close();
  return Buffer.from(address.replace(/^data:image\/webp;base64,/, ''), 'base64');
}

await run(main);
