import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { builtSite } from './built-site.ts';
import {
  deskOn,
  findings,
  onwards,
  paperToSend,
  phone,
  PROPOSAL,
  typeProposal,
} from './form.test-support.ts';

const { origin } = builtSite();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser('--lang=en-US');
});

afterAll(() => browser.close());

/** What has the focus, as far as somebody needs to know it who types. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement as HTMLInputElement;
    const { id, tagName, type = '', value = '', checked = false } = here;
    const required = here.getAttribute('aria-required') !== null;
    return { id, tagName, type, value, checked, required, text: here.textContent.trim() };
  });

/** Goes on with Tab until the button with this text has the focus; throws where it is never reached. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    if ((await focused(page)).text === text) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${text}.`);
}

/** Fills in one screen with nothing but keys, and goes on. */
async function typeScreen(page: Page): Promise<void> {
  const done = new Set<string>();
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here.id === 'writing-next') return page.keyboard.press('Enter');
    if (done.has(here.id)) continue;
    done.add(here.id);
    const text = PROPOSAL[here.id];
    if (here.type === 'checkbox') {
      if (!here.checked) await page.keyboard.press('Space');
    } else if (here.type === 'date') await typeDay(page, text ?? '');
    else if (here.tagName === 'SELECT' && here.required) await choose(page, here.id);
    else if (text !== undefined && here.value === '') await page.keyboard.type(text);
  }
  throw new Error('Tab does not lead to the end of the screen.');
}

/** Month, day and year are fields of their own in the browser's box, in the order of its language. */
async function typeDay(page: Page, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.keyboard.type(month + date + year);
}

/** Arrows go through a list: to a group for the proposer, else to the first answer. */
async function choose(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 10; step += 1) {
    await page.keyboard.press('ArrowDown');
    const { value } = await focused(page);
    if (id === 'proposer-type' ? value === '法人格のない団体' : value !== '') return;
  }
}

describe('the form of a proposal with nothing but keys', () => {
  it('leads from the first screen to a paper that the desk accepts', async () => {
    const page = await phone(browser);
    await page.goto(`${origin}/propose/form/`);
    await page.locator('#writing').waitFor();
    await page.locator('#step-who').focus();
    for (let screen = 0; screen < 8; screen += 1) {
      const before = await page.locator('#writing-progress').innerText();
      await typeScreen(page);
      await page.waitForFunction(
        (text) => document.querySelector('#writing-progress')?.textContent !== text,
        before,
      );
      expect((await focused(page)).tagName).toBe('H2');
    }
    const paper = await paperToSend(page);
    await tabTo(page, '印刷する');
    expect(deskOn(await paper.inputValue(), '基本シート', '')).toEqual({ is: 'accepted', words: '' });
    await page.close();
  });
});

describe('the forms for everyone', () => {
  it.each([
    '/propose/form/',
    '/en/propose/form/',
    '/report/form/?from=2024-0057',
    '/en/report/form/?from=2024-0057',
  ])('axe finds nothing on %s while the summary of problems is open', async (path) => {
    const page = await phone(browser);
    await page.goto(origin + path);
    await page.locator('#writing').waitFor();
    await onwards(page);
    expect(await page.locator('#writing-problems').isVisible()).toBe(true);
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  it('axe finds nothing on the English form to its end', async () => {
    const page = await phone(browser);
    await page.goto(`${origin}/en/propose/form/`);
    await page.locator('#writing').waitFor();
    const found: string[] = [];
    for (let screen = 0; screen < 12 && !(await page.locator('#writing-review').isVisible()); screen += 1) {
      await typeProposal(page);
      found.push(...(await findings(page)));
      await onwards(page);
    }
    await paperToSend(page);
    found.push(...(await findings(page)));
    expect(found).toEqual([]);
    await page.close();
  });
});
