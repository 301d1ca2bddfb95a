import { existsSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagePaths } from '../../../src/site/i18n/frame.ts';
import { runScript } from '../run-script.ts';
import { fileOf, hasAnchor, pagesOf, pageText } from './build.ts';
import { builtSite } from './built-site.ts';
import { KINDS } from './kinds.ts';

interface Status {
  readonly projects: readonly { readonly id: string; readonly title: string; readonly stage: string }[];
}

const { dir } = builtSite();
const pages = pagesOf(dir);
let status: Status;

beforeAll(() => {
  status = JSON.parse(runScript('status', '--json').stdout) as Status;
});

/** Pages on which somebody types, or that tell of a draft on the device: the search, the forms, the choice of two days. */
const SCRIPTED = /^\/(?:(?:en\/)?(?:search|propose|propose\/form|report\/form|changes)\/|404\.html)$/;

const hrefsOf = (html: string): string[] =>
  [...html.matchAll(/\shref="([^"]*)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

describe('the site of the demonstration', () => {
  it('has a page for every project of the demonstration and of history, in both languages', () => {
    for (const { id, title } of status.projects) {
      expect(pageText(dir, `/projects/${id}/`)).toContain(title);
      expect(pages).toContain(`/en/projects/${id}/`);
    }
  });

  it('every internal link and fragment holds', () => {
    const broken: string[] = [];
    for (const page of pages) {
      const html = pageText(dir, page);
      for (const href of hrefsOf(html).filter(
        (address) => !/^(https?:|mailto:|tel:|webcal:|data:)/.test(address),
      )) {
        const target = new URL(href, `http://site${page}`);
        const file = fileOf(dir, target.pathname);
        const there =
          existsSync(file) &&
          (target.hash === '' ||
            hasAnchor(pageText(dir, target.pathname), decodeURIComponent(target.hash.slice(1))));
        if (!there) broken.push(`${page} → ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('each named page can be reached from the home page, and is looked at as a kind of page', () => {
    const reached = new Set(['/']);
    for (const page of reached)
      for (const href of hrefsOf(pageText(dir, page))) {
        const { host, pathname } = new URL(href, `http://site${page}`);
        if (host === 'site' && pages.includes(pathname)) reached.add(pathname);
      }
    const named = Object.values(pagePaths).flatMap((page) => [page, `/en${page}`]);
    expect(named.filter((page) => !reached.has(page) || !KINDS.includes(page))).toEqual([]);
  });

  it('every page is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'no-inline-style': 'off',
        'attribute-boolean-style': 'off',
        'doctype-style': 'off',
        'long-title': 'off',
      },
    });
    const faults: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(pageText(dir, page));
      for (const result of report.results)
        for (const message of result.messages)
          faults.push(`${page}:${message.line} ${message.ruleId} ${message.message}`);
    }
    expect(faults).toEqual([]);
  });

  it('needs no script but where one types, and asks no other host for anything', () => {
    for (const page of pages) {
      const html = pageText(dir, page);
      if (!SCRIPTED.test(page)) expect(html).not.toMatch(/<script(?![^>]*application\/ld\+json)/);
      expect(html).not.toMatch(/<script[^>]+src="(?:https?:)?\/\//);
      expect(html).not.toMatch(/\s(?:src|srcset)="(?:https?:)?\/\//);
      expect(html).not.toMatch(/<link[^>]+rel="stylesheet"[^>]+href="(?:https?:)?\/\//);
    }
  });

  it('every page says of which day and which version it is', () => {
    for (const page of pages.filter((address) => !address.startsWith('/en/')))
      expect(pageText(dir, page)).toContain('2026年（令和8年）11月20日');
  });
});

describe('what the clauses ask of the site', () => {
  it('C27: the circulation shows how many projects stand where, each a link to their list', () => {
    const counts = Map.groupBy(status.projects, ({ stage }) => stage);
    const home = pageText(dir, '/');
    for (const [stage, projects] of counts) {
      expect(home).toContain(`href="/projects/stage/${stage}/"`);
      const list = pageText(dir, `/projects/stage/${stage}/`);
      for (const { id } of projects) expect(list).toContain(`/projects/${id}/`);
    }
  });

  it('C01: the purpose and definitions are published, with their versions', () => {
    const purpose = pageText(dir, '/purpose/');
    for (const word of ['NPO等', '非営利', '協働事業', '2025-04']) expect(purpose).toContain(word);
    expect(pages).toContain('/purpose/2023-04/');
  });

  it('C05: the page on proposing says that proposals are taken at any time', () => {
    expect(pageText(dir, '/propose/')).toContain('いつでも');
  });

  it('C06: the cut-off and what happens after it are said before anybody files', () => {
    expect(pageText(dir, '/')).toMatch(/4月30日/);
    expect(pageText(dir, '/propose/')).toMatch(/4月/);
  });

  it('C08: the council’s balance is shown for each step', () => {
    const council = pageText(dir, '/council/');
    expect(council).toMatch(/ステップ1/);
    expect(council).toMatch(/ステップ2/);
  });

  it('C26: a re-proposal and its predecessors name each other', () => {
    expect(pageText(dir, '/projects/2024-0048/')).toContain('/projects/2023-0007/');
    expect(pageText(dir, '/projects/2023-0007/')).toContain('/projects/2024-0048/');
  });

  it('C28: whose turn it is, and since when, is shown for both sides alike', () => {
    expect(pageText(dir, '/obligations/')).toMatch(/担当課/);
    expect(pageText(dir, '/obligations/')).toMatch(/事務局/);
  });
});
