import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export const PHONE = { viewport: { width: 390, height: 844 } };

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
