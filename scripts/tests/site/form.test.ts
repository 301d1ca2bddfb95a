import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/domain/record/text/read-document.ts';
import { builtSite, sharedBrowser } from './built-site.ts';
import {
  findings,
  onwards,
  paperToSend,
  PHONE,
  phone,
  requestsOf,
  typeProposal,
} from './form.test-support.ts';

const { origin } = builtSite();
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => browser.close());

describe('the form of a proposal on the site', () => {
  it('C02: is filled in from the first screen to the last, and nothing leaves the device', async () => {
    const context = await browser.newContext(PHONE);
    const page = await phone(context);
    const asked = requestsOf(page);
    await page.goto(`${origin}/propose/form/`);
    await page.locator('#writing').waitFor();
    const found: string[] = [];
    for (let screen = 0; screen < 12 && !(await page.locator('#writing-review').isVisible()); screen += 1) {
      await typeProposal(page);
      found.push(...(await findings(page)));
      expect(await page.locator('.step:visible').count()).toBe(1);
      expect(await page.locator('#previous-proposal').count()).toBe(0);
      await onwards(page);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    }
    expect(found).toEqual([]);
    const paper = await paperToSend(page);
    const read = readDocument('proposal', await paper.inputValue());
    const problems = read.problems.filter(({ field }) => field !== 'filedAt' && field !== 'source');
    expect(problems).toEqual([]);
    expect(await paper.inputValue()).toContain('totalYen: 300000');
    expect(await page.locator('#writing-written').innerText()).toContain('200,000円');
    expect(await paper.inputValue()).toMatch(/^termsAccepted: 2025-04$/m);
    const said = await page.locator('.way', { has: page.locator('textarea') }).innerText();
    expect(said).toContain('先に GitHub にログインしてから、ブラウザで開いて');
    expect(said).toContain('1時間たっても返事がないときは、窓口に電話してください。');
    const file = await page.locator('a[download="proposal.md"]').getAttribute('href');
    expect(decodeURIComponent(file ?? '')).toContain('水辺を手入れします。');
    expect(await page.getByRole('link', { name: 'メールを書く' }).getAttribute('href')).toMatch(
      /^mailto:kyodo@city\.example\.jp\?subject=/,
    );
    expect(await page.locator('#writing-paper').textContent()).toContain('水辺を手入れします。');
    expect(await findings(page)).toEqual([]);
    expect(
      asked.filter((one) => !/^GET \/(propose\/form\/|_astro\/|forms\/|theme\.css|icon\.svg)/.test(one)),
    ).toEqual([]);
    await context.close();
  });

  it('C03: has the terms in force accepted by a tick, beside which they can be read', async () => {
    const page = await phone(browser);
    await page.goto(`${origin}/propose/form/`);
    for (
      let screen = 0;
      screen < 2 && !(await page.locator('[data-box="terms-accepted"]').isVisible());
      screen += 1
    ) {
      await typeProposal(page);
      await onwards(page);
    }
    const box = page.locator('[data-box="terms-accepted"]');
    const tick = box.getByRole('checkbox', {
      name: '「協働の目的と定義」（2025-04版）を読み、趣旨を了解しました。',
    });
    expect(await box.getByRole('checkbox').count()).toBe(1);
    expect(await tick.isChecked()).toBe(false);
    const [terms] = await Promise.all([page.waitForEvent('popup'), box.getByRole('link').click()]);
    await terms.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(terms.url()).pathname).toBe('/purpose/');
    await onwards(page);
    expect(await page.locator('#terms-accepted-problem').innerText()).toMatch(/印/);
    await page.close();
  });

  it('what was written is there again on return, until it is deleted', async () => {
    const context = await browser.newContext(PHONE);
    const page = await phone(context);
    await page.goto(`${origin}/propose/form/`);
    await page.locator('#proposal-title').fill('水辺の手入れ');
    await page.locator('#writing-saved').filter({ hasText: '保存しました' }).waitFor();
    await page.reload();
    expect(await page.locator('#proposal-title').inputValue()).toBe('水辺の手入れ');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.locator('.writing-foot summary').click();
    await page.locator('#writing-erase').click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#proposal-title')?.value === '',
    );
    await context.close();
  });

  it('C04: what is missing is said at its box and in a summary that takes the focus', async () => {
    const page = await phone(browser);
    await page.goto(`${origin}/propose/form/`);
    await page.locator('#writing-next').click();
    await page.locator('#writing-problems').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('writing-problems');
    expect(await page.locator('#proposal-title-problem').innerText()).toMatch(
      /^「事業の名称」を書いてください。/,
    );
    expect(await page.locator('#proposal-title').getAttribute('aria-invalid')).toBe('true');
    // What is wrong is written once, at the box.
    expect(await page.locator('#writing-problems').innerText()).not.toMatch(/書いてください/);
    await page.locator('#writing-problems a', { hasText: '事業の名称' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('proposal-title');
    await page.close();
  });

  it('C04: the budget adds up as one types, and C06: the cut-off is said', async () => {
    const page = await phone(browser);
    await page.goto(`${origin}/propose/form/`);
    for (let screen = 0; screen < 4; screen += 1) {
      await typeProposal(page);
      await onwards(page);
    }
    await typeProposal(page);
    await page.locator('#budget-own-share-yen').fill('50000');
    await page.locator('#writing-sum').filter({ hasText: '50,000円違います' }).waitFor();
    await page.locator('#budget-needs-city-funds').selectOption({ index: 1 });
    await page
      .locator('.step:visible [data-days]')
      .filter({ hasText: /4月30日までに.*2028年4月1日から始まり/ })
      .waitFor();
    await onwards(page);
    expect(await page.locator('#budget-total-yen-problem').innerText()).toMatch(/違います/);
    await page.locator('#writing-saved').filter({ hasText: '保存しました' }).waitFor();
    // What is left at the end names its box, and an amount is read as one.
    await page.goto(`${origin}/propose/form/#step-review`);
    await page.reload();
    await page.locator('#writing-left button', { hasText: '総額' }).first().waitFor();
    const total = page.locator('#writing-written div', { has: page.locator('dt', { hasText: '総額' }) });
    expect((await total.innerText()).replace(/\s+/g, ' ')).toMatch(/総額（円） 300,000円 直してください/);
    for (const said of await page.locator('#writing-left button').allInnerTexts())
      expect(said).toMatch(/「[^」]+」|：/);
    await page.getByRole('button', { name: '印刷する' }).waitFor();
    await page.close();
  });

  it('C26: a re-proposal begins with the old text, and the council’s advice stands beside it', async () => {
    const page = await phone(browser);
    await page.goto(`${origin}/projects/2026-0124/`);
    await page.getByRole('link', { name: 'この提案をもとに、もう一度書く' }).click();
    await page.locator('.advice').first().waitFor({ state: 'attached' });
    expect(await page.locator('.step:visible').count()).toBe(1);
    expect(await page.locator('#previous-proposal').inputValue()).toBe('2026-0124');
    expect(await page.locator('#proposal-title').inputValue()).toContain('持ち帰り');
    await page.close();
  });

  it('without JavaScript there are other ways, and a sheet to be printed', async () => {
    const page = await browser.newPage({ ...PHONE, javaScriptEnabled: false });
    await page.goto(`${origin}/propose/form/`);
    await page.getByRole('link', { name: '紙の基本シートを印刷する' }).click();
    expect(await page.locator('.sheet-box').count()).toBeGreaterThan(20);
    await page.close();
  });
});
