import { accountOf } from '../../../src/domain/desk/account.test-support.ts';
import { AxeBuilder } from '@axe-core/playwright';
import { boxId } from '../../../src/domain/forms/form.ts';
import { printBody } from '../../../src/domain/forms/read/write-body.ts';
import {
  deskAt,
  formOf,
  judged,
  threadOf,
  wordsOf,
} from '../../../src/domain/desk/filing/filing.test-support.ts';
import { readContent } from '../../../src/io/content.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export const PHONE = { viewport: { width: 390, height: 844 } };

/** A day of the demonstration (JST): what is typed below is right on it, whenever the tests run. */
export const NOW = '2026-11-20T12:00:00+09:00';

/** A page on a telephone on that day. */
export async function phone(within: Browser | BrowserContext): Promise<Page> {
  const page = await ('newContext' in within ? within.newPage(PHONE) : within.newPage());
  await page.clock.setFixedTime(NOW);
  return page;
}

/** What a group types into a proposal, by the ids of the boxes. */
export const PROPOSAL: Readonly<Record<string, string>> = {
  'proposal-title': '水辺の手入れ',
  'proposer-name': 'みどりの会',
  purpose: '水辺を手入れします。',
  'needs-problem': '水辺が荒れています。',
  'needs-beneficiaries': '近くの住民',
  'needs-evidence': '声がありました。',
  'budget-total-yen': '３００，０００',
  'budget-city-share-yen': '200000',
  'budget-own-share-yen': '100000',
  'plan-activities': '月に一度集まります。',
  'plan-start': '2028-04-01',
  'plan-end': '2029-03-31',
  'plan-npo-role': '手入れ',
  'plan-city-role': '場所の提供',
  'autonomy-governance': '総会で決めます。',
  'autonomy-staff': '会員十人',
  'continuity-after-support': '会費で続けます。',
  'profile-record': '五年続けています。',
  'profile-members': '10',
};

/** Fills in what the screen of a proposal shows, whatever language it is in. */
export async function typeProposal(page: Page): Promise<void> {
  for (const [box, value] of Object.entries(PROPOSAL)) {
    const entry = page.locator(`#${box}`);
    if (await entry.isVisible()) await entry.fill(value);
  }
  if (await page.locator('#proposer-type').isVisible())
    await page.locator('#proposer-type').selectOption('法人格のない団体');
  for (const select of await page.locator('#writing select[aria-required]:visible').all())
    if ((await select.inputValue()) === '') await select.selectOption({ index: 1 });
  for (const tick of await page.locator('#writing input[type=checkbox]:visible').all()) await tick.check();
}

/** Types what the screen asks for; amounts as they were planned. */
export async function typeReport(
  page: Page,
  typed: Readonly<Record<string, string>>,
  side = '事業主体者（提案した団体・個人）',
): Promise<void> {
  if (await page.locator('#side').isVisible()) await page.locator('#side').selectOption(side);
  for (const [box, value] of Object.entries(typed)) {
    const entry = page.locator(`#${box}`);
    if (await entry.isVisible()) await entry.fill(value);
  }
  for (const row of await page.locator('.step:visible .row').all())
    for (const cell of await row.locator('[data-cell]:visible').all())
      await typeCell(row, cell, typed['completed-on'] ?? '');
}

type Spot = ReturnType<Page['locator']>;

async function typeCell(row: Spot, cell: Spot, completedOn: string): Promise<void> {
  const label = await cell.evaluate((element) => element.closest('label')?.firstChild?.textContent?.trim());
  if (label === '測れなかった理由' || label === '予算と違う理由') return;
  if (label?.endsWith('の評価')) await cell.selectOption({ label: '達成した' });
  else if (label === '実施日') await cell.fill(completedOn);
  else if (label === '決算額（円）') {
    const planned = /([\d,]+)円/.exec(await row.locator('.agreed').innerText());
    await cell.fill(planned?.[1] ?? '');
  } else await cell.fill(label === '参加者数' || label === '実績' ? '１２' : '「会｜話」を開いた。');
}

/** Opens every way to send a finished paper, and returns the box that holds it for GitHub. */
export async function paperToSend(page: Page): Promise<ReturnType<Page['locator']>> {
  await page.locator('.way').first().waitFor();
  for (const way of await page.locator('details.way > summary').all()) await way.click();
  const paper = page.locator('.way textarea');
  await paper.waitFor();
  return paper;
}

/** Everything that a page asks for from now on: `GET /forms/report.json`. */
export function requestsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  return asked;
}

/** What axe finds on the page as it is now. */
export async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`);
}

/** Presses "next" with the keyboard, and waits for the next screen or for what is to be mended on this one. */
export const onwards = async (page: Page): Promise<void> => {
  const before = await page.locator('#writing-progress').innerText();
  await page.locator('#writing-next').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((text) => {
    const progress = document.querySelector('#writing-progress')?.textContent;
    const problems = document.querySelector<HTMLElement>('#writing-problems');
    return progress !== text || problems?.hidden === false;
  }, before);
};

/** What the desk says of a paper that was pasted into its form on GitHub. */
export function deskOn(markdown: string, kind: string, project: string) {
  const desk = deskAt(NOW, readContent('content'));
  const form = formOf('paste', desk);
  const typed = new Map(
    form.boxes.map((box) => [
      box.heading,
      { kind, project, paper: markdown }[boxId(box) as 'kind' | 'project' | 'paper'] ?? '',
    ]),
  );
  const outcome = judged(threadOf(printBody(form, typed), { createdAt: NOW }), desk, {
    proposer: accountOf('teian'),
  });
  return { is: outcome.is, words: outcome.is === 'accepted' ? '' : wordsOf(outcome, desk) };
}
