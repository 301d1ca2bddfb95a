import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/dates/iso-date.ts';
import { contentSecurityPolicy, INLINE } from '../../../src/site/layouts/policy.ts';
import { staleFrom } from '../../../src/site/layouts/stale.ts';
import { pagesOf, pageText } from './build.ts';
import { builtSite, sharedBrowser } from './built-site.ts';
import { KINDS } from './kinds.ts';

const { dir, origin } = builtSite();

/** What stands in the policy of a page, by directive. */
const directivesOf = (html: string): ReadonlyMap<string, string> => {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return new Map(
    policy
      .replaceAll('&#39;', "'")
      .split(';')
      .map((one) => [one.trim().split(' ')[0] ?? '', one.trim()]),
  );
};

describe('every page of the site', () => {
  const pages = pagesOf(dir).map((address) => [address, pageText(dir, address)] as const);

  it('has the policy and says nobody where a reader came from, before anything that it loads', () => {
    for (const [address, html] of pages) {
      const at = html.search(/<meta http-equiv="content-security-policy"/);
      expect(at, address).toBeGreaterThan(0);
      expect(html.search(/<(?:script|link|style|img)\b/), address).toBeGreaterThan(at);
      expect(html, address).toContain('<meta name="referrer" content="no-referrer">');
    }
  });

  it('runs no script within it but those whose hashes the policy has, and has no style elements', () => {
    for (const [address, html] of pages) {
      const scripts = directivesOf(html).get('script-src') ?? '';
      expect(scripts, address).not.toMatch(/unsafe|https?:|\*|data:/);
      for (const [, attributes = '', code = ''] of html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)) {
        if (/type="application\/(?:ld\+)?json"| src=/.test(attributes)) continue;
        const hash = createHash('sha256').update(code).digest('base64');
        expect(scripts, `${address}: ${code.slice(0, 80)}`).toContain(`'sha256-${hash}'`);
      }
      expect(html, address).not.toMatch(/<style\b|<base\b|<[a-z][^<>]*\son[a-z]+=/i);
    }
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let page: Page;
  const said: string[] = [];

  beforeAll(async () => {
    browser = await sharedBrowser();
    page = await browser.newPage();
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) said.push(`${page.url()}: ${message.text()}`);
    });
  });

  afterAll(async () => {
    await browser.close();
  });

  it('no page of any kind, in any language, asks for anything that its policy refuses', async () => {
    for (const address of KINDS) {
      await page.goto(origin + address);
      // Ways of the page that no script of it has shown yet.
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    }
    expect(said).toEqual([]);
  });

  const BAD = `
    <script>document.documentElement.dataset.ran = 'script';</script>
    <script src="https://other.example/evil.js"></script>
    <script src="data:text/javascript,document.documentElement.dataset.ran='data'"></script>
    <img src="x" onerror="document.documentElement.dataset.ran = 'handler'">
    <a id="bad-link" href="javascript:document.documentElement.dataset.ran='link'">x</a>
    <iframe srcdoc="<script>parent.document.documentElement.dataset.ran = 'frame'</script>"></iframe>
    <base href="https://other.example/">
    <form id="bad-form" action="https://other.example/"><button>x</button></form>
    <style>main { display: none }</style>`;

  it.each(['/', '/en/', '/search/', '/en/propose/form/', '/projects/2023-0009/', '/404.html'])(
    'what is put into %s does not run, load or send',
    async (address) => {
      const asked: string[] = [];
      const victim = await browser.newPage();
      victim.on('request', (request) => asked.push(request.url()));
      // What the policy refused is told like a request that failed.
      const refused: string[] = [];
      victim.on('requestfailed', (request) => {
        if (request.failure()?.errorText === 'csp') refused.push(request.url());
      });
      await victim.route(`${origin}${address}`, async (route) => {
        const body = pageText(dir, address).replace(/<main\b[^>]*>/, (main) => main + BAD);
        await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      });
      await victim.goto(origin + address);
      await victim.evaluate(() => {
        document.querySelector<HTMLElement>('#bad-link')?.click();
        document.querySelector<HTMLFormElement>('#bad-form')?.requestSubmit();
      });
      await victim.waitForTimeout(100);
      expect(await victim.evaluate(() => document.documentElement.dataset['ran'] ?? null)).toBeNull();
      expect(asked.filter((url) => !url.startsWith(origin) && !refused.includes(url))).toEqual([]);
      expect(await victim.locator('main').isVisible()).toBe(true);
      expect(await victim.evaluate(() => document.baseURI)).toBe(origin + address);
      await victim.close();
    },
  );

  it('without the policy the same would run', async () => {
    const victim = await browser.newPage();
    await victim.route(`${origin}/`, async (route) => {
      const body = pageText(dir, '/')
        .replace(/<meta http-equiv[^>]*>/, '')
        .replace(/<main\b[^>]*>/, (main) => main + BAD);
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    await victim.route('https://other.example/**', (route) => route.abort());
    await victim.goto(`${origin}/`);
    expect(await victim.evaluate(() => document.documentElement.dataset['ran'] ?? null)).not.toBeNull();
    await victim.close();
  });

  it.each([
    ['2026-11-20', true],
    ['2099-01-01', false],
  ])('the banner of a site that is old runs under the policy: built on %s, shown: %s', async (day, shown) => {
    const note = `<p class="banner" hidden data-until="${staleFrom(day as IsoDate)}">古い</p><script>${INLINE.stale}</script>`;
    await page.route(`${origin}/old/`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy()}"><body>${note}`,
      }),
    );
    await page.clock.setFixedTime(new Date('2026-12-20T00:00:00Z'));
    await page.goto(`${origin}/old/`);
    expect(await page.locator('.banner').isVisible()).toBe(shown);
    await page.unroute(`${origin}/old/`);
  });
});
