import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, type OpenSandbox } from '../../src/sandbox/open.ts';
import { launchBrowser } from './browser.ts';
import { ROOT } from './run-script.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'junkan-by-hand-'));
let sandbox: OpenSandbox;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  sandbox = await openSandbox({ dir, source: ROOT, now: '2026-11-20T09:00:00+09:00' });
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  await sandbox.close();
  rmSync(dir, { recursive: true, force: true });
});

const go = (address: string) => page.goto(new URL(address, sandbox.address).href);

/** When the desk has done what it does, the page is looked at again. */
async function afterTheDesk(): Promise<string> {
  await sandbox.runner.idle();
  await page.reload();
  return page.innerText('main');
}

async function become(name: string): Promise<void> {
  await page.getByRole('link', { name: '人をかえる' }).click();
  await page.getByRole('button', { name, exact: true }).click();
}

const box = (label: string) => page.getByLabel(new RegExp(`^${label}`));

const TYPED: Readonly<Record<string, string>> = {
  事業の名称: '夕方の川べりを歩く見守り',
  提案者の名称: 'NPO法人 みずべの会',
  法人番号: '8700110005901',
  提案の目的: '川べりの道を、子どもとお年寄りが安心して歩けるようにします。',
  地域の課題: '夕方の川べりに人通りがありません。',
  必要としている人: '川べりを通る児童と近隣の住民です。',
  必要性の根拠: '2026年10月の調べで、42人中38人が不安と答えました。',
  '総額（円）': '480,000',
  '市の負担（円）': '300000',
  '提案者の負担（円）': '120000',
  活動の内容: '週に二回、夕方に川べりを歩きます。',
  開始予定日: '令和9年4月1日',
  終了予定日: '2028-03-31',
  提案者の役割: '当番を組み、歩きます。',
  市の役割: '学校へ知らせます。',
  団体の運営: '毎月の役員会で決めます。',
  担い手: '会員12名です。',
  継続の見通し: '会費で続けます。',
  活動の実績: '三年間、川の掃除をしています。',
};

async function fillIn(): Promise<void> {
  await page.getByLabel('題名').fill('【基本シート】夕方の川べり');
  for (const [label, value] of Object.entries(TYPED)) await box(label).fill(value);
  await box('提案者の種類').selectOption('NPO法人');
  await box('市の予算措置').selectOption('必要');
  await page.getByLabel('防災・安全').check();
  const conditions = page.getByRole('group', {
    name: /協働の目的と定義への了解|公開への同意|対象外の活動|応募の条件/,
  });
  for (const tick of await conditions.getByRole('checkbox').all()) await tick.check();
}

describe('C02 C05: the desk by hand, on a phone, without GitHub', () => {
  it('a proposal with a mistake is answered with the mistake and how to mend it', async () => {
    await go('/');
    await become('NPO法人 みずべの会');
    await page.getByRole('link', { name: '基本シート', exact: true }).click();
    await fillIn();
    await page.getByRole('button', { name: 'この内容で出す' }).click();
    const answer = await afterTheDesk();
    expect(answer).toContain('直していただきたい所が');
    expect(answer).toContain('総額');
    expect(await (await go('/pulls'))?.text()).not.toContain('夕方の川べり');
  });

  it('mended, it gets a receipt and a pull request', async () => {
    await go('/issues/144');
    await page.getByRole('link', { name: '書き直す' }).click();
    const text = await page.getByLabel('本文').inputValue();
    await page.getByLabel('本文').fill(text.replace('480,000', '420,000'));
    await page.getByRole('button', { name: '書き直す' }).click();
    const answer = await afterTheDesk();
    expect(answer).toContain('書類が届きました');
    expect(answer).toContain('2026-0144');
    await page.getByRole('link', { name: 'プルリクエスト', exact: true }).click();
    await page.getByRole('link', { name: /夕方の川べり/ }).click();
    // The files lie folded below the words.
    const pull = (await page.textContent('main')) ?? '';
    expect(pull).toContain('content/projects/2026-0144/proposal.md');
    expect(pull).toContain('+title: 夕方の川べりを歩く見守り');
    expect(pull).toContain('junkan/gate 済み');
  });

  it('merged by the secretariat, it is a project, and the thread says its stage and whose turn it is', async () => {
    await become('市民活動課');
    await page.getByRole('button', { name: '取り込む' }).click();
    await afterTheDesk();
    await go('/projects');
    expect(await page.locator('[id="2026-0144"]').innerText()).toContain('受付');
    await page.getByRole('link', { name: '2026-0144' }).click();
    expect(await afterTheDesk()).toContain('段階:受付');
    expect(await page.innerText('main')).toMatch(/番:/);
  });

  it('every run can be read, none failed, and the pages hold on a phone', async () => {
    expect(sandbox.runner.runs.filter(({ state }) => state === 'failure').map(({ log }) => log)).toEqual([]);
    expect(sandbox.forge.failures).toEqual([]);
    for (const address of [
      '/',
      '/issues',
      '/issues/144',
      '/issues/new?template=01-proposal.yml',
      '/pull/145',
      '/actions',
      '/projects',
      '/who',
      '/clock',
    ]) {
      await go(address);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([address, overflow]).toEqual([address, 0]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${address} ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});
