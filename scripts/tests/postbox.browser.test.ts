import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, type OpenSandbox } from '../../src/sandbox/open.ts';
import { treeOf } from '../../src/sandbox/pages/tree.ts';
import { launchBrowser } from './browser.ts';
import { decided } from './postbox.test-support.ts';
import { ROOT, runScript } from './run-script.ts';
import { findings, onwards, PHONE, typeProposal, typeReport } from './site/form.test-support.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'junkan-postbox-'));
let sandbox: OpenSandbox;
let browser: Browser;
let page: Page;
/** Every page on which the person was, and every host that was asked for something. */
const origins = new Set<string>();

beforeAll(async () => {
  sandbox = await openSandbox({
    dir,
    source: ROOT,
    now: '2026-11-20T09:00:00+09:00',
    withSite: true,
    work: { cost: 100, tries: [1, 50] },
  });
  browser = await launchBrowser();
  page = await (await browser.newContext(PHONE)).newPage();
  page.on('request', (request) => void origins.add(new URL(request.url()).origin));
  page.on('dialog', (dialog) => void dialog.accept());
  await sandbox.site?.built();
});

afterAll(async () => {
  await browser.close();
  await sandbox.close();
  rmSync(dir, { recursive: true, force: true });
});

const site = (): string => sandbox.site?.address ?? '';
const go = (address: string) => page.goto(new URL(address, site()).href);
const desk = () => sandbox.runner.idle();
const secretariat = () => sandbox.forge.asUser('shimin-katsudo');

/** The receipt that is shown, with its number and link. */
async function receipt(): Promise<{ number: number; link: string; text: string }> {
  const shown = page.locator('.receipt-number');
  const told = page
    .locator('#writing-problems:visible, #writing-status:visible:not(:empty)')
    .filter({ hasNotText: '送っています' });
  await shown.or(told.first()).first().waitFor();
  await shown.waitFor({ timeout: 10_000 }).catch(async () => {
    throw new Error(`There is no receipt: ${await page.innerText('main')}`);
  });
  const number = Number(await page.locator('.receipt-number dd').first().innerText());
  return { number, link: page.url(), text: await page.innerText('main') };
}

/** The pull request that the desk made of a filing; the sandbox numbers it after its issue. */
async function pullOf(issue: number): Promise<number> {
  const open = (await secretariat().call('GET', `/repos/${sandbox.forge.repository}/pulls?state=open`)) as {
    number: number;
    head: { ref: string };
  }[];
  const found = open.find(({ head }) => head.ref === `filing/${issue}`);
  if (!found) throw new Error(`There is no pull request of #${issue}.`);
  return found.number;
}

let own = { number: 0, link: '', text: '' };

describe('C02: on a phone, without an account and without a page of GitHub', () => {
  it('a proposal with a mistake is mended, sent, and gets a number, what comes next, and a link', async () => {
    await go('/propose/form/');
    await page.locator('#writing').waitFor();
    let wasTold = false;
    for (let screen = 0; screen < 14 && !(await page.locator('#writing-review').isVisible()); screen += 1) {
      await typeProposal(page);
      const total = page.locator('#budget-total-yen');
      if (!wasTold && (await total.isVisible())) {
        await total.fill('999999');
        await onwards(page);
        expect(await page.locator('#writing-problems').innerText()).toContain('総額');
        await total.fill('300000');
        wasTold = true;
      }
      await onwards(page);
    }
    expect(wasTold).toBe(true);
    await page.getByRole('button', { name: '送る', exact: true }).click();
    own = await receipt();
    expect(own.text).toContain('届きました。ありがとうございます。');
    expect(own.text).toMatch(/事務局が、2026年（令和8年）11月\d+日までに内容を確かめて/);
    expect(own.text).toContain(`2026-${String(own.number).padStart(4, '0')}`);
    expect(own.link).toMatch(new RegExp(`/sent/#${own.number}\\.[\\w-]{43}$`));
    expect(await findings(page)).toEqual([]);
    // The draft is gone with what was sent.
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('proposal'))),
    ).toEqual([]);
  });

  it('it is mended by the link, in the form that holds it', async () => {
    await desk();
    await page.getByRole('link', { name: '書類を直す' }).click();
    const name = page.locator('#proposer-name');
    await name.waitFor();
    expect(await name.inputValue()).toBe('みどりの会');
    await name.fill('みどりを守る会');
    await page.locator('#budget-total-yen').fill('1');
    await page.getByRole('button', { name: '送る', exact: true }).click();
    await page.locator('#writing-problems:visible').filter({ hasText: '総額' }).waitFor();
    await page.locator('#budget-total-yen').fill('300000');
    await page.getByRole('button', { name: '送る', exact: true }).click();
    expect((await receipt()).number).toBe(own.number);
    await desk();
    const number = await pullOf(own.number);
    await secretariat().merge(number);
    await desk();
    await page.goto(own.link);
    await page.reload();
    const after = await receipt();
    expect(after.text).toContain('登録が済みました。');
    expect(after.text).not.toContain('書類を直す');
    const paper = `content/projects/2026-${String(own.number).padStart(4, '0')}/proposal.md`;
    const text = treeOf(sandbox.forge.gitDir).file('main', paper);
    expect(text).toContain('name: みどりを守る会');
    expect(text).toContain('via: postbox');
  });

  it('a question is sent, and the office’s answer stands on its receipt', async () => {
    await go('/send/consult/');
    await page.locator('#writing').waitFor();
    for (const box of await page.locator('#writing textarea:visible').all())
      await box.fill('何から書けばよいですか。');
    for (const tick of await page.locator('#writing input[type=checkbox]:visible').all()) await tick.check();
    await page.getByRole('button', { name: '送る', exact: true }).click();
    const asked = await receipt();
    expect(asked.text).toContain('相談が届きました。');
    expect(asked.text).toMatch(/までに、この受付票の画面でお答えします/);
    await desk();
    await sandbox.forge.asUser('npo-center').comment(asked.number, '目的から書いてみてください。');
    await desk();
    await page.reload();
    await page.getByText('目的から書いてみてください。').waitFor();
    expect(origins).toEqual(new Set([new URL(site()).origin]));
  });

  it('C14 C27: it is decided, the news of it can be sent, and what was asked stands there with the form for it', async () => {
    await city('2027-04-05T09:00:00+09:00', decided(project()));
    const { stdout, status } = runScript(
      ...['digest', '--from', path.join(dir, 'site'), '--content', path.join(dir, 'site-source/content')],
      ...['--since', '2027-03-30', '--until', '2027-04-05', '--project', project()],
    );
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('採用');
    const told = new RegExp(`\\S*/projects/${project()}/\\S*`).exec(stdout)?.[0] ?? '';
    expect(told).not.toBe('');
    await go(`/projects/${project()}/`);
    const main = await page.innerText('main');
    expect(main).toContain('見守りの当番表を出す。');
    expect(origins).toEqual(new Set([new URL(site()).origin]));
  });

  it('C14: an answer to what was asked is sent from the receipt, and counts when the secretariat has made sure who sent it', async () => {
    await page.goto(own.link);
    await page.locator('.receipt-number').waitFor();
    await page.getByRole('link', { name: '事業のページを見る' }).click();
    // The page of the project leads whoever owes it to the form, filled in with what is asked.
    await page.locator('main a[href*="/send/progress/"]').filter({ visible: true }).first().click();
    await page.locator('#writing').waitFor();
    expect(page.url()).toContain('/send/progress/?');
    expect(await page.locator('#project').inputValue()).toBe(project());
    expect(await page.locator('#done').inputValue()).toBe('watch-list');
    expect(await page.locator('#by').inputValue()).toMatch(/提案|事業主体者/);
    await page.locator('#on').fill('2027-04-05');
    for (const select of await page.locator('#writing select[aria-required]:visible').all())
      if ((await select.inputValue()) === '') await select.selectOption({ index: 1 });
    await page.locator('#state').selectOption({ label: '予定どおり' });
    await page.locator('#note').fill('見守りの当番表をまとめました。');
    await page.getByRole('button', { name: '送る', exact: true }).click();
    const answer = await receipt();
    await desk();
    const number = await pullOf(answer.number);
    await expect(secretariat().merge(number)).rejects.toThrow();
    await vouchedFor(number);
    await page.goto(answer.link);
    await page.reload();
    expect((await receipt()).text).toContain('登録が済みました。');
  });

  it('what was sent by mistake is taken back from its receipt', async () => {
    await go(`/send/progress/?project=${project()}`);
    await page.locator('#writing').waitFor();
    // A record of another day: one day has one.
    await page.locator('#on').fill('2027-04-04');
    for (const select of await page.locator('#writing select[aria-required]:visible').all())
      await select.selectOption({ index: 1 });
    await page.locator('#by').selectOption({ label: '事業主体者' });
    await page.locator('#note').fill('まちがえて送りました。');
    await page.getByRole('button', { name: '送る', exact: true }).click();
    // What is to be mended is said by the box, in words for whoever has boxes before them.
    const problem = page
      .locator('#writing')
      .getByText('「進捗の状態」がありません。')
      .filter({ visible: true })
      .first();
    await problem.waitFor();
    expect(await page.innerText('main')).toContain('選べるものの中から選んでください。');
    expect(await page.innerText('main')).not.toContain('###');
    expect(await page.innerText('main')).not.toContain('代わりに登録した窓口');
    await page.locator('#state').selectOption({ label: '予定どおり' });
    await page.getByRole('button', { name: '送る', exact: true }).click();
    const mistaken = await receipt();
    await page.getByRole('button', { name: '取り下げる' }).click();
    await page.getByText('取り下げられています。').waitFor();
    await desk();
    expect((await secretariat().call('GET', issuePath(mistaken.number))) as object).toMatchObject({
      state: 'closed',
    });
    await expect(pullOf(mistaken.number)).rejects.toThrow();
  });

  it('C24: its report is sent from the receipt when the year is over, and stands on the project’s page', async () => {
    await today('2027-07-05T09:00:00+09:00');
    await sandbox.site?.renew();
    await page.goto(own.link);
    await page.locator('.receipt-number').waitFor();
    await page.getByRole('link', { name: '報告書' }).click();
    await page.locator('#writing').waitFor();
    for (let screen = 0; screen < 8 && !(await page.locator('#writing-review').isVisible()); screen += 1) {
      await typeReport(page, REPORT);
      await onwards(page);
    }
    await page.getByRole('button', { name: '送る', exact: true }).click();
    const sent = await receipt();
    expect(sent.text).toContain(project());
    await desk();
    await vouchedFor(await pullOf(sent.number));
    await sandbox.site?.built();
    await go(`/projects/${project()}/`);
    expect(await page.innerText('main')).toContain('月に一度、水辺を手入れしました。');
    const report = treeOf(sandbox.forge.gitDir).file('main', `content/projects/${project()}/report-2027.md`);
    expect(report).toContain('via: postbox');
    expect(origins).toEqual(new Set([new URL(site()).origin]));
    expect(sandbox.forge.failures).toEqual([]);
  });
});

const project = (): string => `2026-${String(own.number).padStart(4, '0')}`;
const issuePath = (number: number): string => `/repos/${sandbox.forge.repository}/issues/${number}`;

/** The secretariat makes sure who sent it, and merges. */
async function vouchedFor(pull: number): Promise<void> {
  await secretariat().review(pull, 'APPROVE');
  await desk();
  await secretariat().merge(pull);
  await desk();
}

/** It is another day, at the desk and on the phone. */
async function today(moment: string): Promise<void> {
  sandbox.forge.clock.moveTo(moment);
  await page.clock.setFixedTime(moment);
}

/** What the city did until a day is in the record; how it files all that is played by hand in the officer's year. */
async function city(moment: string, files: readonly { readonly path: string; readonly text: string }[]) {
  await today(moment);
  const { forge } = sandbox;
  const owner = forge.asUser(forge.repository.split('/')[0] ?? '');
  const at = `/repos/${forge.repository}/rulesets`;
  const rules = (await owner.call('GET', at)) as { id: number }[];
  const enforce = async (enforcement: 'active' | 'disabled') => {
    for (const { id } of rules) await owner.call('PUT', `${at}/${id}`, { enforcement });
  };
  await enforce('disabled');
  await owner.commit({
    branch: 'main',
    files: files.map(({ path: own, text }) => ({ path: `content/${own}`, text })),
    message: '会議と契約の書類',
  });
  await enforce('active');
  await desk();
  await sandbox.site?.built();
}

const REPORT = {
  'completed-on': '2027-06-30',
  summary: '月に一度、水辺を手入れしました。',
  issues: '雨の日が多く、日程が動きました。',
  improvements: '予備の日を先に決めます。',
};
