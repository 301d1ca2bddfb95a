import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/domain/record/text/read-document.ts';
import { builtSite, sharedBrowser } from './built-site.ts';
import {
  deskOn,
  findings,
  onwards,
  paperToSend,
  phone,
  requestsOf,
  typeReport,
} from './form.test-support.ts';

const { origin } = builtSite();
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => browser.close());

/** A project under agreement: its report of FY2026 is owed. */
const FORM = `${origin}/report/form/?from=2024-0057`;

async function opened(address = FORM): Promise<Page> {
  const page = await phone(browser);
  await page.goto(address);
  await page.locator('#writing').waitFor();
  return page;
}

const typeAll = (page: Page, side?: string): Promise<void> => typeReport(page, TYPED, side);

const TYPED: Readonly<Record<string, string>> = {
  'completed-on': '2026-11-15',
  summary: '資料を写し取り、読み解く会を開きました。',
  issues: '夏の会は参加が少なくなりました。',
  improvements: '春と秋に会を開きます。',
};

describe('the form of a report on the site', () => {
  it('C24: is filled in to a whole paper, and nothing leaves the device', async () => {
    const page = await phone(browser);
    const asked = requestsOf(page);
    await page.goto(FORM);
    await page.locator('#writing').waitFor();
    const found: string[] = [];
    for (let screen = 0; screen < 8 && !(await page.locator('#writing-review').isVisible()); screen += 1) {
      await typeAll(page);
      found.push(...(await findings(page)));
      expect(await page.locator('.step:visible').count()).toBe(1);
      expect(await page.getByRole('link', { name: '書き方を相談する' }).first().isVisible()).toBe(true);
      await onwards(page);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    }
    const paper = await paperToSend(page);
    found.push(...(await findings(page)));
    expect(found).toEqual([]);
    const { data, problems } = readDocument('report', await paper.inputValue());
    // The desk writes down when it came, and whose judgements it has (C24).
    expect(problems.map(({ field }) => field)).toEqual(['submittedAt', 'judged']);
    expect(data).toBeNull();
    expect(deskOn(await paper.inputValue(), '報告書', '2024-0057')).toEqual({ is: 'accepted', words: '' });
    expect(await paper.inputValue()).toContain('what: 「会｜話」を開いた。');
    const shown = page.locator('#writing-paper');
    expect(await shown.textContent()).toContain('資料を写し取り、読み解く会を開きました。');
    expect(await shown.locator('table').count()).toBe(3);
    expect(await page.locator('#writing-sum').textContent()).toContain('合っています。');
    const paste = await page.getByRole('link', { name: '貼り付けるフォームを開く' }).getAttribute('href');
    expect(new URL(paste ?? '').searchParams.get('project')).toBe('2024-0057');
    expect(await page.locator('a[download="report.md"]').count()).toBe(1);
    expect(
      asked.filter(
        (one) =>
          !/^GET \/(report\/form\/|_astro\/|forms\/|api\/v1\/projects\/|theme\.css|icon\.svg)/.test(one),
      ),
    ).toEqual([]);
    await page.close();
  });

  it('C24: begins with the agreed indicators and budget lines, and says at the entry what it lacks', async () => {
    const page = await opened();
    await typeAll(page);
    await onwards(page);
    await typeAll(page);
    await onwards(page);
    const first = page.locator('.step:visible .row').first();
    expect(await first.locator('legend').innerText()).toBe('写し取った資料');
    expect(await first.locator('.agreed').innerText()).toMatch(/^目標：800/);
    await onwards(page);
    expect(await first.locator('.problem').innerText()).toMatch(
      /「実績」も「測れなかった理由」もありません。/,
    );
    expect(await page.locator('#writing-problems li').count()).toBeGreaterThan(3);
    await page.locator('#writing-problems a').first().click();
    expect(
      await page.evaluate(
        () => document.activeElement?.closest('.row')?.querySelector('legend')?.textContent,
      ),
    ).toBe('写し取った資料');
    await page.close();
  });

  it('C25: is reached from the page of the project, keeps what was typed in rows, and says until when it is due', async () => {
    const page = await phone(browser);
    await page.goto(`${origin}/projects/2024-0057/`);
    await page.getByRole('link', { name: '報告書を書く' }).click();
    await page.locator('#writing').waitFor();
    expect(await page.locator('.step:visible [data-days]').innerText()).toMatch(/提出期限は2027年4月30日/);
    await typeAll(page);
    await onwards(page);
    await page.getByRole('button', { name: '追加する' }).click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('date');
    await typeAll(page);
    await page.locator('#writing-saved').filter({ hasText: '保存しました' }).waitFor();
    await page.reload();
    await page.locator('.step:visible .row').first().waitFor();
    expect(await page.locator('.step:visible .row').count()).toBe(2);
    expect(await page.locator('.step:visible [data-cell="1"]').last().inputValue()).toBe(
      '「会｜話」を開いた。',
    );
    await page.getByRole('button', { name: '削除する' }).last().click();
    expect(await page.locator('.step:visible .row').count()).toBe(1);
    await page.close();
  });

  it('looks over an unfinished report by the names of what was agreed, each entry with its own', async () => {
    const page = await opened(`${FORM}#step-review`);
    const left = page.locator('#writing-left');
    await left.getByRole('button').first().waitFor();
    expect(await left.innerText()).toContain(
      '写し取った資料：評価項目「写し取った資料」に、「実績」も「測れなかった理由」もありません。',
    );
    const said = await page.locator('#writing-written').innerText();
    expect(said).toMatch(/写し取った資料/);
    expect(said).not.toMatch(/^items$/m);
    await page.close();
  });

  it('asks for the project where it is not named, and says kindly where no report is owed', async () => {
    const page = await phone(browser);
    await page.goto(`${origin}/report/form/`);
    await page.locator('#which').fill('２０２３-０００１');
    await page.getByRole('button', { name: '記入を始める' }).click();
    await page.locator('#writing-missing').filter({ hasText: '2023-0001' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator('#which').fill('2024-0057');
    await page.keyboard.press('Enter');
    await page.locator('#writing').waitFor();
    expect(await page.locator('#project').inputValue()).toBe('2024-0057');
    await page.close();
  });
});
