import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, type OpenSandbox } from '../../src/sandbox/open.ts';
import { treeOf } from '../../src/sandbox/pages/tree.ts';
import { launchBrowser } from './browser.ts';
import { ROOT } from './run-script.ts';
import { findings, onwards, PHONE, typeProposal } from './site/form.test-support.ts';

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
  await page.locator('.receipt-number').waitFor();
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

  it('C14: an answer to an ask counts when the secretariat has made sure who sent it', async () => {
    await go('/send/progress/?project=2025-0108');
    await page.locator('#writing').waitFor();
    await page.locator('#on').fill('2026-11-20');
    for (const select of await page.locator('#writing select[aria-required]:visible').all())
      await select.selectOption({ index: 1 });
    await page.locator('#by').selectOption({ label: '提案者' });
    await page.locator('#note').fill('写真の取扱いの案をまとめました。');
    await page.locator('#done').fill('photo-rules');
    await page.getByRole('button', { name: '送る', exact: true }).click();
    const answer = await receipt();
    await desk();
    const number = await pullOf(answer.number);
    await expect(secretariat().merge(number)).rejects.toThrow();
    await secretariat().review(number, 'APPROVE');
    await desk();
    await secretariat().merge(number);
    await desk();
    await page.reload();
    expect((await receipt()).text).toContain('登録が済みました。');
  });
});
