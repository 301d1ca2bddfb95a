import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openSandbox, type OpenSandbox } from '../../src/sandbox/open.ts';
import { launchBrowser } from './browser.ts';
import { ROOT } from './run-script.ts';

/** What is typed into a form: text, an option, or the boxes to tick, by the label of the question. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** The sandbox's pages, used by one person at a time as she would: through forms, links and buttons. */
export interface ByHand {
  readonly sandbox: OpenSandbox;
  /** The page of a telephone (390 px) or of a desk (1280 px). */
  readonly page: Page;
  /** Both pages, to be looked at. */
  readonly pages: readonly Page[];
  /** Goes on at a telephone or a desk. */
  at(place: 'phone' | 'desk'): void;
  go(address: string): Promise<void>;
  become(name: string): Promise<void>;
  /** Moves the clock on its page: `2027-02-18T09:00`. */
  moveClock(to: string): Promise<void>;
  /** Files a form as whoever is chosen. Returns what the thread says when the desk has answered. */
  file(template: string, title: string, typed: Typed): Promise<string>;
  /** Number of the last thread that was filed. */
  readonly filed: number;
  /** Opens the pull request of the last filing. Returns what its page says. */
  openPull(): Promise<string>;
  /** Approves the opened pull request as each of these people. */
  approve(names: readonly string[]): Promise<void>;
  /** Merges the pull request of the last filing as the secretariat. Returns what its page says then. */
  merge(): Promise<string>;
  /** What a page says when the desk has done its work. */
  read(address?: string): Promise<string>;
  close(): Promise<void>;
}

export async function openByHand(now: string, secretariat: string): Promise<ByHand> {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-by-hand-'));
  const sandbox = await openSandbox({ dir, source: ROOT, now });
  const browser: Browser = await launchBrowser();
  const pageOf = async (width: number, height: number): Promise<Page> =>
    (await browser.newContext({ viewport: { width, height } })).newPage();
  const [phone, desk] = [await pageOf(390, 844), await pageOf(1280, 900)];
  let page = desk;
  let filed = 0;
  let pull = '';
  const url = (address: string): string => new URL(address, sandbox.address).href;
  const go = async (address: string): Promise<void> => void (await page.goto(url(address)));
  const read = async (address?: string): Promise<string> => {
    await sandbox.runner.idle();
    if (address === undefined) await page.reload();
    else await go(address);
    await page.evaluate(() =>
      document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', '')),
    );
    return page.innerText('main');
  };
  const become = async (name: string): Promise<void> => {
    await go('/who');
    await page.getByRole('button', { name, exact: true }).click();
  };
  const openPull = async (): Promise<string> => {
    await sandbox.runner.idle();
    const address = await pullAddress(page, filed, url);
    pull = address;
    return read(address);
  };
  return {
    sandbox,
    pages: [phone, desk],
    get page() {
      return page;
    },
    get filed() {
      return filed;
    },
    at: (place) => {
      page = place === 'phone' ? phone : desk;
    },
    go,
    become,
    read,
    moveClock: async (to) => {
      await go('/clock');
      await page.getByLabel('日付と時刻').fill(to);
      await page.getByRole('button', { name: 'この時刻にする' }).click();
      await sandbox.runner.idle();
    },
    file: async (template, title, typed) => {
      await go(template.startsWith('/') ? template : `/issues/new?template=${template}`);
      await page.getByLabel('題名').fill(title);
      for (const [label, value] of Object.entries(typed)) await answer(page, label, value);
      await page.getByRole('button', { name: 'この内容で出す' }).click();
      const at = /\/issues\/(\d+)$/.exec(page.url());
      if (!at) throw new Error(`Not sent: ${await page.innerText('main')}`.slice(0, 2000));
      filed = Number(at[1]);
      return read();
    },
    openPull,
    approve: async (names) => {
      for (const name of names) {
        await become(name);
        await go(pull);
        await page.getByRole('button', { name: '承認する' }).click();
        await sandbox.runner.idle();
      }
    },
    merge: async () => {
      await become(secretariat);
      await openPull();
      await page.getByRole('button', { name: '取り込む' }).click();
      return read(pull);
    },
    close: async () => {
      await browser.close();
      await sandbox.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The address of the pull request that a filing brought: the one whose page names its branch. */
async function pullAddress(page: Page, issue: number, url: (address: string) => string): Promise<string> {
  await page.goto(url('/pulls'));
  const listed = await page
    .locator('main a[href^="/pull/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of listed.reverse()) {
    await page.goto(url(address));
    if ((await page.innerText('main')).includes(`:filing/${issue}`)) return url(address);
  }
  await page.goto(url(`/issues/${issue}`));
  throw new Error(`#${issue} has no pull request:\n${await page.innerText('main')}`.slice(0, 3000));
}

/** Answers one question, found by the beginning of its label. */
async function answer(page: Page, label: string, value: string | readonly string[]): Promise<void> {
  if (typeof value !== 'string') {
    const group = page.getByRole('group', { name: label });
    for (const one of value) await group.getByLabel(one, { exact: false }).first().check();
    return;
  }
  const box = page.getByLabel(new RegExp(`^${label.replace(/[()（）]/g, '.')}(（必須）|\\s|$)`)).first();
  const isChoice = await box.evaluate((element) => element.tagName === 'SELECT');
  if (isChoice) await box.selectOption(value);
  else await box.fill(value);
}
