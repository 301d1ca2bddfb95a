import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, sharedBrowser } from './built-site.ts';
import { findings, onwards, PHONE, phone, typeProposal } from './form.test-support.ts';

const { origin } = builtSite();
const FORM = `${origin}/propose/form/`;
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => browser.close());

async function opened(context: BrowserContext, address = FORM): Promise<Page> {
  const page = await phone(context);
  await page.goto(address);
  await page.locator('#writing').waitFor();
  return page;
}

const saved = (page: Page) => page.locator('#writing-saved').filter({ hasText: '保存しました' }).waitFor();

/** Fills in screens until this one is shown. */
async function goTo(page: Page, step: string): Promise<void> {
  for (
    let screen = 0;
    screen < 12 && !(await page.locator(`[data-step="${step}"]`).isVisible());
    screen += 1
  ) {
    await typeProposal(page);
    await onwards(page);
  }
}

describe('what is typed', () => {
  it('is not written over by an older page of the same form', async () => {
    const context = await browser.newContext(PHONE);
    const [older, newer] = [await opened(context), await opened(context)];
    await newer.locator('#proposal-title').fill('新しい題');
    await saved(newer);
    await older.locator('#writing-saved').filter({ hasText: '別の画面' }).waitFor();
    expect(await older.locator('#proposal-title').inputValue()).toBe('新しい題');
    await older.close();
    await newer.reload();
    expect(await newer.locator('#proposal-title').inputValue()).toBe('新しい題');
    await context.close();
  });

  it('is shown at its screen again after the browser’s way back and a reload', async () => {
    const context = await browser.newContext(PHONE);
    const page = await opened(context);
    await goTo(page, 'needs');
    await page.goBack();
    expect(await page.locator('[data-step="purpose"]').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-purpose');
    await page.reload();
    await page.locator('[data-step="purpose"]').waitFor();
    expect(await page.locator('#writing-progress').innerText()).toBe('3 / 9');
    await context.close();
  });

  it('is kept when something cannot be loaded, which is said with a way to try again', async () => {
    const context = await browser.newContext(PHONE);
    const page = await phone(context);
    await page.route(/forms\/.*\.json|_astro\/desk/, (route) => route.abort());
    await page.goto(FORM);
    await page.locator('#writing').waitFor();
    await page.locator('#proposal-title').fill('水辺の手入れ');
    await page.locator('#writing-next').click();
    await page.locator('#writing-failed').filter({ hasText: '消えていません' }).waitFor();
    expect(await page.locator('#writing-without').isVisible()).toBe(true);
    expect(await findings(page)).toEqual([]);
    await page.unroute(/forms\/.*\.json|_astro\/desk/);
    await page.getByRole('button', { name: 'もう一度試す' }).click();
    await page.locator('#writing-saved').filter({ hasText: '続きです' }).waitFor();
    await onwards(page);
    expect(await page.locator('#writing-failed').isVisible()).toBe(false);
    expect(await page.locator('#proposal-title').inputValue()).toBe('水辺の手入れ');
    await context.close();
  });

  it('has other ways at hand where the script of the form does not come', async () => {
    const context = await browser.newContext(PHONE);
    const page = await phone(context);
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(FORM);
    await page.locator('#writing-without').waitFor();
    expect(await page.getByRole('link', { name: '紙の基本シートを印刷する' }).isVisible()).toBe(true);
    await context.close();
  });

  it('starts where a project could not be loaded at first', async () => {
    const context = await browser.newContext(PHONE);
    const page = await phone(context);
    await page.route('**/api/v1/projects/*', (route) => route.abort());
    await page.goto(`${origin}/report/form/?from=2024-0057`);
    await page.locator('#writing-failed').waitFor();
    await page.unroute('**/api/v1/projects/*');
    await page.getByRole('button', { name: 'もう一度試す' }).click();
    await page.locator('#project').waitFor();
    await context.close();
  });
});

describe('a screen with something to mend', () => {
  it('tells of a second mistake as it told of the first', async () => {
    const context = await browser.newContext(PHONE);
    const page = await opened(context);
    await goTo(page, 'purpose');
    await page.locator('#purpose').fill('');
    await onwards(page);
    expect(await page.locator('#purpose-problem').innerText()).toMatch(/書いてください/);
    await page.locator('#purpose').fill('電話 090-1234-5678 へ');
    await page.locator('#writing-next').click();
    await page.locator('#purpose-problem').filter({ hasText: '電話番号と思われる' }).waitFor();
    expect(await page.locator('[data-step="purpose"]').isVisible()).toBe(true);
    await page.locator('#writing-next').click();
    await page.locator('[data-step="needs"]').waitFor();
    await context.close();
  });

  it('does not keep a draft from being saved as a file, and offers no way to send it', async () => {
    const context = await browser.newContext(PHONE);
    const page = await opened(context, `${FORM}#step-review`);
    await page.locator('#writing-ways').filter({ hasText: 'まだ送れません' }).waitFor();
    await page.getByText('下書きの保存・読み込み・削除', { exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'ファイルに保存する' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('下書き.txt');
    expect(await page.locator('.way').count()).toBe(0);
    await context.close();
  });
});

describe('the last screen', () => {
  it('is printed as the paper alone, with its name and the day', async () => {
    const context = await browser.newContext(PHONE);
    const page = await opened(context);
    await goTo(page, 'review');
    await page.locator('.way').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const apart = await page
      .locator('#writing-preview')
      .evaluate((element) => getComputedStyle(element).breakBefore);
    expect(apart).toBe('auto');
    const printed = await page.locator('body').innerText();
    expect(printed.trim()).toMatch(/^基本シート\s*提出日/);
    expect(printed).toMatch(/応募の条件\s*市内に活動の拠点/);
    expect(printed).not.toMatch(/GitHub|内容を確かめて送る|アクセシビリティ|書いていない|4月30日/);
    await context.close();
  });

  it('leads to the page that names the offices', async () => {
    const context = await browser.newContext(PHONE);
    const page = await opened(context);
    await page.getByRole('link', { name: '書き方を相談する' }).click();
    await page.getByRole('heading', { name: '窓口' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#contact');
    expect(await page.locator('#contact').count()).toBe(1);
    await context.close();
  });
});

describe('a proposal that starts from a former one', () => {
  it('asks for every consent anew, and says the advice with its box', async () => {
    const context = await browser.newContext(PHONE);
    const page = await opened(context, `${FORM}?from=2024-0048`);
    const ticked =
      'input:checked:is([name="terms-accepted"], [name="publication-consent"], [name="no-excluded-activities"], [name="eligibility"])';
    expect(await page.locator(ticked).count()).toBe(0);
    const heard = await page.locator('#changes-since-last').getAttribute('aria-describedby');
    const notes = (heard ?? '').split(' ').filter((id) => id.startsWith('writing-note-'));
    expect(notes.length).toBeGreaterThan(0);
    expect(await page.locator(`#${notes[0]}`).innerText()).toMatch(/^前の提案の決定の理由/);
    await context.close();
  });
});

describe('a draft that is kept', () => {
  it('is told of on the page that leads to the form, which has one main button', async () => {
    const context = await browser.newContext(PHONE);
    const page = await phone(context);
    await page.goto(`${origin}/propose/`);
    expect(await page.locator('#draft-waiting').isVisible()).toBe(false);
    await page.getByRole('link', { name: '提案フォームに記入する' }).click();
    await page.locator('#proposal-title').fill('水辺の手入れ');
    await saved(page);
    await page.goto(`${origin}/propose/`);
    await page.getByRole('link', { name: '続きを書く' }).click();
    await page.locator('#writing').waitFor();
    expect(await page.locator('#proposal-title').inputValue()).toBe('水辺の手入れ');
    await context.close();
  });

  it('as a file is read back on another device; a strange file changes nothing', async () => {
    const [one, other] = [await browser.newContext(PHONE), await browser.newContext(PHONE)];
    const [here, there] = [await opened(one), await opened(other)];
    await here.locator('#proposer-type').selectOption('個人');
    await here.locator('#proposal-title').fill('水辺の\u0023手入れ');
    await here.locator('.writing-foot summary').click();
    const [file] = await Promise.all([
      here.waitForEvent('download'),
      here.getByRole('button', { name: 'ファイルに保存する' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    await there.locator('.writing-foot summary').click();
    const load = (buffer: Buffer) =>
      there.locator('#writing-load').setInputFiles({ name: '下書き.txt', mimeType: 'text/plain', buffer });
    await load(Buffer.from('# 何か別のもの\n'));
    await there.locator('#writing-loaded').filter({ hasText: '読み込めません' }).waitFor();
    expect(await there.locator('#proposal-title').inputValue()).toBe('');
    await load(Buffer.concat(chunks));
    await there.locator('#writing-loaded').filter({ hasText: '下書きを読み込みました' }).waitFor();
    expect(await there.locator('#proposal-title').inputValue()).toBe('水辺の#手入れ');
    expect(await there.locator('#proposer-type').inputValue()).toBe('個人');
    // What fits the answer is asked at once.
    expect(await there.locator('#partners, [data-box="partners"]').first().isVisible()).toBe(false);
    await one.close();
    await other.close();
  });

  it('the first box is in sight on arrival and after each step', async () => {
    const context = await browser.newContext(PHONE);
    const page = await opened(context);
    const top = (box: string) => page.locator(`#${box}`).evaluate((one) => one.getBoundingClientRect().top);
    expect(await top('proposer-type')).toBeLessThan(400);
    await goTo(page, 'purpose');
    expect(await top('purpose')).toBeLessThan(400);
    await context.close();
  });
});
