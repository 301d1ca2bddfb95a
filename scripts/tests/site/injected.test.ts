import { rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { readRecord } from '../../../src/domain/record/read-record.ts';
import { readContent } from '../../../src/io/content.ts';
import { smallRecord } from '../run-script.ts';
import { buildSite, pagesOf, serveSite } from './build.ts';
import { builtSite, sharedBrowser } from './built-site.ts';

/** What somebody might write to have a page run it; each would call `hit`. */
const PAYLOADS = [
  '<script>hit()</script>',
  '"><img src=x onerror=hit()>',
  "' onmouseover=hit() x='",
  '<svg onload=hit()>',
  '</script><script>hit()</script>',
  ']]><b onclick=hit()>',
  '--><i onclick=hit()>',
  '[読む](javascript:hit())',
  '=1+1',
  '@SUM(A1)',
];

/** Fields whose words are looked up: what they name would be lost. */
const NAMES = /^(?:id|type|member|office|version|github|login|key|approvals|theme|termsAccepted)$/;

/** Fills every text of a paper that people write with something to run. Returns how many fields that were. */
function inject(file: string, text: string): { text: string; fields: number } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(head);
  let fields = 0;
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && NAMES.test(String(key.value))) return visit.SKIP;
      if (isMap(value) || !isScalar(value) || typeof value.value !== 'string') return undefined;
      if (!/[ぁ-んァ-ヶ一-龠]/.test(value.value)) return undefined;
      value.value += PAYLOADS[fields++ % PAYLOADS.length];
      return undefined;
    },
  });
  const prose = body.replaceAll(
    /^## .*$/gm,
    (heading) => `${heading}\n\n${PAYLOADS[fields++ % PAYLOADS.length]}`,
  );
  expect(document.errors, file).toEqual([]);
  return { text: `---\n${document.toString({ lineWidth: 0 })}---\n${prose}`, fields };
}

/** What stands in a page that we did not put there. Runs in the page. */
function foreignIn(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...[...element.attributes]
      .filter(({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value))
      .map(({ name, value }) => `${element.localName} ${name}=${value.slice(0, 40)}`),
    ...(element.localName === 'script' &&
    /hit/.test(element.textContent ?? '') &&
    element.getAttribute('type') === null
      ? ['script']
      : []),
    ...(element.matches('img[src="x"], svg[onload], b[onclick], i[onclick]') ? [element.localName] : []),
  ]);
}

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

/** Opens pages one after the other, and tells of dialogs, errors, calls to other hosts and foreign elements. */
async function faultsOf(origin: string, addresses: readonly string[]): Promise<string[]> {
  const page = await browser.newPage();
  const faults: string[] = [];
  let at = '';
  page.on('dialog', (dialog) => {
    faults.push(`${at}: a dialog`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(`${at}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`${at}: ${request.url()}`);
  });
  for (at of addresses) {
    await page.goto(origin + at);
    faults.push(...(await page.evaluate(foreignIn)).map((found) => `${at}: ${found}`));
  }
  await page.close();
  return faults;
}

describe('a record in which every field holds something to run', () => {
  let dir = '';
  let served: { origin: string; server: Server };
  let fields = 0;
  beforeAll(async () => {
    const content = smallRecord(afterAll);
    for (const { path: file, text } of readContent(content)) {
      if (!/^(?:projects|meetings|activities|consultations)\//.test(file)) continue;
      const injected = inject(file, text);
      fields += injected.fields;
      writeFileSync(path.join(content, file), injected.text);
    }
    // All but what is looked up can still be read, and so is shown.
    const read = readRecord(readContent(content));
    expect(read.problems.filter(({ problem }) => problem.code !== 'rewritten')).toEqual([]);
    dir = buildSite({ CONTENT_DIR: content, TODAY: '2026-11-20' });
    served = await serveSite(dir);
  });
  afterAll(() => {
    served.server.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('has no page that runs it, or holds an element or an address of it', async () => {
    expect(fields).toBeGreaterThan(100);
    // The English pages say the same of a project, and less of everything else.
    const pages = pagesOf(dir).filter((page) => !page.startsWith('/en/') || page.startsWith('/en/projects/'));
    expect(pages.length).toBeGreaterThan(30);
    expect(await faultsOf(served.origin, pages)).toEqual([]);
    // Some hundreds of pages, one after the other.
  }, 300_000);

  it('and such an element would be found', async () => {
    const page = await browser.newPage();
    await page.setContent(`<p>${PAYLOADS.join('</p><p>')}</p><a href="javascript:hit()">x</a>`);
    expect((await page.evaluate(foreignIn)).length).toBeGreaterThan(4);
    await page.close();
  });
});

describe('addresses with something to run', () => {
  it.each(['q', 'stage', 'theme', 'year', 'sort', 'kind', 'section', 'proposer', 'by', 'page'])(
    'the search takes ?%s= as words',
    async (name) => {
      const addresses = PAYLOADS.map((payload) => `/search/?${name}=${encodeURIComponent(payload)}`);
      expect(await faultsOf(builtSite().origin, addresses)).toEqual([]);
    },
  );

  it('the page of what moved takes ?from= and ?to= as days or not at all', async () => {
    const days = [...PAYLOADS, '9999-99-99', '0001-01-01', '275760-09-13'];
    const addresses = days.map(
      (day) => `/changes/?from=${encodeURIComponent(day)}&to=${encodeURIComponent(day)}`,
    );
    expect(await faultsOf(builtSite().origin, addresses)).toEqual([]);
  });
});
