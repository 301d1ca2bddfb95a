import { AxeBuilder } from '@axe-core/playwright';
import ICAL from 'ical.js';
import { XmlDocument } from 'libxml2-wasm';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { builtSite } from './built-site.ts';

const { dir, origin } = builtSite();
const files = (end: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(end));
const text = (file: string): string => readFileSync(path.join(dir, file), 'utf8');

describe('calendars of the demonstration', () => {
  it('each is read by another’s parser, and no two things have one name', () => {
    for (const file of files('.ics')) {
      const read = new ICAL.Component(ICAL.parse(text(file)) as unknown[]);
      const uids = read.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).uid);
      expect(new Set(uids).size, file).toBe(uids.length);
    }
    expect(files('.ics').length).toBeGreaterThan(20);
  });

  it('C11: a cancelled sitting is there as cancelled, with a higher sequence', () => {
    const read = new ICAL.Component(ICAL.parse(text('calendars/sittings.ics')) as unknown[]);
    const cancelled = read
      .getAllSubcomponents('vevent')
      .find((event) => event.getFirstPropertyValue('uid')?.toString().startsWith('sitting-2026-04@'));
    expect(cancelled?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(Number(cancelled?.getFirstPropertyValue('sequence'))).toBeGreaterThan(0);
  });
});

describe('feeds of the demonstration', () => {
  it('each is well-formed, its entries have names of their own, the newest comes first', () => {
    for (const file of files('.atom')) {
      const feed = XmlDocument.fromString(text(file));
      const ns = { a: 'http://www.w3.org/2005/Atom' };
      const ids = feed.find('//a:entry/a:id', ns).map((node) => node.content);
      const days = feed.find('//a:entry/a:updated', ns).map((node) => node.content);
      feed.dispose();
      expect(new Set(ids).size, file).toBe(ids.length);
      expect(days, file).toEqual([...days].sort().reverse());
    }
    expect(files('.atom').length).toBeGreaterThan(20);
  });
});

describe('what moved', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('between two days, by an address that can be shared, and with the keyboard', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.goto(`${origin}/changes/?from=2026-06-01&to=2026-07-31`);
    await page.getByRole('status').filter({ hasText: '件' }).waitFor();
    const days = await page
      .locator('#found time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(days.length).toBeGreaterThan(3);
    for (const day of days) expect(day && day >= '2026-06-01' && day <= '2026-07-31').toBe(true);
    await page.getByLabel('この日から').focus();
    await page.getByLabel('この日から').fill('2026-07-20');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2026-07-20/);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.close();
  });

  it('without JavaScript by month', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${origin}/changes/`);
    await page.getByRole('link', { name: /2026年7月/ }).click();
    expect(await page.locator('#found li').count()).toBeGreaterThan(3);
    expect(await page.locator('#day-choice').isVisible()).toBe(false);
    await page.close();
  });
});
