import { expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';

it('the browser of the lockfile starts and shows Japanese in a real font', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<span lang="ja" style="font: 20px sans-serif">髙﨑𠮷</span>');
    const width = await page.evaluate(() => document.querySelector('span')?.getBoundingClientRect().width);
    expect(width).toBe(60);
  } finally {
    await browser.close();
  }
});
