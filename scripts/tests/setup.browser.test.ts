import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCity, NOW, type NewCity } from '../../src/setup/setup.test-support.ts';
import { launchBrowser } from './browser.ts';
import { runDoctor } from './run-doctor.ts';
import { ROOT } from './run-script.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'junkan-setup-browser-'));
let city: NewCity;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let before: string;

/** All that the program has printed, over all of its runs. */
let printed = '';
const started: ChildProcess[] = [];

const changesInClone = () => execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });

beforeAll(async () => {
  before = changesInClone();
  mkdirSync(path.join(dir, 'cwd'));
  city = await newCity();
  browser = await launchBrowser();
});

afterAll(async () => {
  for (const child of started) child.kill();
  await browser.close();
  await city.close();
  rmSync(dir, { recursive: true, force: true });
});

/** `npm run setup`, as an officer starts it; gives the address that it prints and how it will end. */
async function start(): Promise<{ address: string; ended: Promise<number | null> }> {
  const { webUrl, apiUrl, repository } = city.place;
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts/setup.ts')], {
    cwd: path.join(dir, 'cwd'),
    env: {
      PATH: process.env['PATH'],
      GITHUB_API_URL: apiUrl,
      GITHUB_SERVER_URL: webUrl,
      GITHUB_REPOSITORY: repository,
      JUNKAN_NOW: NOW,
      JUNKAN_SECOND: '1',
    },
  });
  started.push(child);
  let own = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      own += chunk.toString('utf8');
      printed += chunk.toString('utf8');
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?key=[0-9a-f]+/.exec(own)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(own)));
  });
  return { address, ended };
}

async function open(address: string): Promise<void> {
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ja-JP' });
  page = await context.newPage();
  await page.goto(address);
}

const step = (id: string) => page.locator(`#step-${id}`);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const said = async (id: string): Promise<string> => (await step(id).textContent()) ?? '';

async function enterToken(token: string): Promise<void> {
  await page.getByLabel('トークン', { exact: true }).fill(token);
  await press('確かめて進む');
}

/** A picture of the page for whoever wants to look at it, at the width of a phone and of a desk. */
async function picture(name: string): Promise<void> {
  const folder = process.env['JUNKAN_PICTURES'];
  if (folder === undefined) return;
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 390, height: 844 });
}

/** Nothing sticks out on a phone, and everybody can use it. */
async function holds(name: string): Promise<void> {
  await picture(name);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

/** What another name for this machine is answered. */
const statusFor = (address: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { host } }, (response) => resolve(response.resume().statusCode)).once(
      'error',
      reject,
    );
  });

describe('npm run setup, by hand, on the stand-in', () => {
  it('is open to the one browser that has the address, once', async () => {
    const { address, ended } = await start();
    const { origin } = new URL(address);
    expect((await fetch(origin)).status).toBe(403);
    expect((await fetch(`${origin}/?key=${'0'.repeat(48)}`)).status).toBe(403);
    expect(await statusFor(address, 'evil.example')).toBe(403);
    await open(address);
    expect(page.url()).toBe(`${origin}/`);
    expect((await fetch(address)).status).toBe(403);
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const elsewhere = { method: 'POST', headers: { cookie, origin: 'http://evil.example' } };
    expect((await fetch(`${origin}/steps/environment`, elsewhere)).status).toBe(403);
    await holds('1-begin');
    await press('ここまでにして終わる');
    expect(await page.innerText('main')).toContain('残りは 9 の手順です');
    expect(await ended).toBe(1);
  });

  it('refuses a wrong token, closes an environment that stood open, and can be stopped half-way', async () => {
    await city.forge
      .asUser(city.forge.repository.split('/')[0] ?? '')
      .call('PUT', `/repos/${city.forge.repository}/environments/desk`, {});
    const { address, ended } = await start();
    await open(address);
    await enterToken('ghp_wrong');
    expect(await said('token')).toContain('このトークンを受けつけません');
    await enterToken(city.token);
    expect(await said('token')).toContain('kanri さんのトークンで設定します');
    expect(await said('environment')).toContain('× まだです: アプリの鍵を置く環境があり');
    expect(await said('app')).toContain('前の手順を待っています');
    await holds('2-half');
    await press('環境を作り、守る');
    expect(await said('environment')).toContain('済み');
    await press('ここまでにして終わる');
    expect(await page.innerText('main')).toContain('残りは 7 の手順です');
    expect(await ended).toBe(1);
  });

  it('goes on where it ended, and leads to an open desk', async () => {
    const { address, ended } = await start();
    await open(address);
    await enterToken(city.token);
    expect(await said('environment')).toContain('済み');

    await press('このアドレスを定めと様式に書く');
    expect(await said('record')).toContain('書きこみました');

    await press('GitHub でアプリを作る');
    await page.getByRole('button', { name: /Create GitHub App/ }).click();
    expect(new URL(page.url()).origin).toBe(new URL(address).origin);
    expect(await said('app')).toContain('鍵を、環境にしまいました');
    expect(await said('app')).toContain('まだこのリポジトリに入っていません');
    const github = context.waitForEvent('page');
    await page.getByRole('link', { name: 'アプリをリポジトリに入れる' }).click();
    const installing = await github;
    await installing.getByRole('button', { name: 'Install' }).click();
    await installing.close();
    await step('app').getByRole('link', { name: 'もう一度見る' }).click();
    expect(await said('app')).toContain('必要な権限を持っています');

    await press('このとおりに設定する');
    expect(await said('repository')).toContain('済み');

    const secretariat = page.getByLabel('市民活動課');
    await secretariat.fill('hanako');
    await press('確かめて記録に書く');
    expect(await said('people')).toContain('二人に足りません');
    await secretariat.fill('junkan-kamakura/secretariat');
    await page.getByText('ほかの窓口と課、会議の構成員').click();
    await page.getByLabel('NPO 構成員A（福祉）').fill('@taro');
    await press('確かめて記録に書く');
    expect(await said('people')).toContain('持ち主は 2 人です');

    expect(await said('rules')).toContain('前の手順を待っています');
    await press('アプリに報告させる');
    await press('決まりを置く');
    expect(await said('rules')).toContain('済み');
    await holds('3-rules');

    await press('窓口を開く');
    expect(await page.innerText('main')).toContain('9 の手順のうち、9 が済みました。');
    expect(await said('ready')).toContain('npm run doctor');
    await holds('4-ready');
    await press('English');
    expect(await page.innerText('main')).toContain('9 of 9 steps are done.');
    await holds('5-english');
    await press('End here');
    expect(await ended).toBe(0);
  });

  it('what is there afterwards is what the desk needs', async () => {
    const as = city.forge.asUser(city.forge.repository.split('/')[0] ?? '');
    const at = (place: string) => as.call('GET', `/repos/${city.forge.repository}${place}`);
    expect(JSON.stringify(await at('/environments/desk/secrets'))).toContain('JUNKAN_APP_KEY');
    expect(await at('/actions/variables/JUNKAN_READY')).toMatchObject({ value: 'true' });
    expect(await at('/pages')).toMatchObject({ build_type: 'workflow' });
    const file = async (name: string) =>
      Buffer.from(String(Reflect.get(Object(await at(`/contents/${name}`)), 'content')), 'base64').toString(
        'utf8',
      );
    expect(await file('.github/CODEOWNERS')).toContain('* @junkan-kamakura/secretariat\n');
    expect(await file('content/council/2026.yaml')).toMatch(/login: taro[\s,\n]+id: \d+/);
    expect(await file('content/programme/2026.yaml')).toContain(
      'site: https://junkan-kamakura.github.io/junkan\n',
    );
    expect(await file('.github/ISSUE_TEMPLATE/01-proposal.yml')).toContain(
      'junkan-kamakura.github.io/junkan/',
    );
  });

  it('the doctor then names what people do by hand, and has no × when it is done', async () => {
    const { forge } = city;
    const bad = async (): Promise<string[]> => {
      const { stdout } = await runDoctor(forge, ['--json']);
      const { checks } = JSON.parse(stdout) as { checks: { id: string; mark: string }[] };
      return checks.filter(({ mark }) => mark === 'bad').map(({ id }) => id);
    };
    expect((await bad()).sort()).toEqual(['backups', 'delete-issues', 'watchers']);
    const at = `/repos/${forge.repository}`;
    await forge.asUser('hanako').call('PUT', `${at}/subscription`, { subscribed: true });
    const owner = forge.asUser('kanri');
    await owner.call('PATCH', '/orgs/junkan-kamakura', { members_can_delete_issues: true });
    const sha = execFileSync('git', ['-C', forge.gitDir, 'rev-parse', 'main'], { encoding: 'utf8' }).trim();
    for (const name of ['publish', 'backup']) {
      const head = { owner: null, branch: 'main', sha };
      const file = { name, path: `.github/workflows/${name}.yml`, event: 'workflow_dispatch', head };
      const id = forge.beginRun({ user: 'kanri' }, file);
      forge.moveRun(id, 'completed', 'success');
      if (name === 'backup') forge.addArtifact(id, 'backup', 1_000);
    }
    expect(await bad()).toEqual([]);
  });

  it('no secret is in a file, in what was printed, or in the stand-in’s variables; the clone is as it was', () => {
    expect(printed).not.toContain(city.token);
    expect(printed).not.toContain('PRIVATE KEY');
    expect(readdirSync(path.join(dir, 'cwd'))).toEqual([]);
    expect(changesInClone()).toBe(before);
    expect(city.forge.failures).toEqual([]);
    const state = readFileSync(path.join(city.forge.gitDir, '../state.json'), 'utf8');
    expect(state).not.toContain(city.token);
  });
});
