import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, pagesOf } from './build.ts';
import { builtSite } from './built-site.ts';
import { faultsIn, type Thing } from './schema-org.test-support.ts';

const { dir } = builtSite();

const scriptOn = (page: string): string | null =>
  /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
    readFileSync(fileOf(dir, page), 'utf8'),
  )?.[1] ?? null;

const thingsIn = (source: string): Thing[] => (JSON.parse(source) as { '@graph': Thing[] })['@graph'];
const thingsOn = (page: string): Thing[] => thingsIn(scriptOn(page) ?? '{"@graph":[]}');

const PAGES = [
  ['/', ['WebSite']],
  ['/data/', ['Dataset']],
  ['/projects/2023-0009/', ['WebPage', 'BreadcrumbList']],
  ['/meetings/2026-04/', ['Event', 'BreadcrumbList']],
] as const;

it.each(PAGES)('%s tells machines what it is about, in both languages', (page, types) => {
  for (const address of [page, `/en${page}`])
    expect(thingsOn(address).map((thing) => thing['@type'])).toEqual(types);
});

it('every page says it as schema.org wants it said', async () => {
  const said = new Map(
    pagesOf(dir).flatMap((page) => {
      const source = scriptOn(page);
      return source === null ? [] : [[page, source] as const];
    }),
  );
  expect(said.size).toBeGreaterThan(100);
  for (const [page, source] of said) {
    expect([page, source.includes('<')]).toEqual([page, false]);
    expect([page, await faultsIn(thingsIn(source))]).toEqual([page, []]);
  }
});

it('tells machines that a sitting was cancelled', () => {
  expect(thingsOn('/meetings/2026-04/')[0]).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
  });
});

describe('the judge of what machines are told', () => {
  const [dataset] = thingsOn('/data/');
  const [sitting] = thingsOn('/meetings/2026-04/');

  it.each([
    ['a day that is none', { ...sitting, startDate: '4月1日' }],
    ['a property that an event does not have', { ...sitting, isbn: '9784000000000' }],
    ['a property that nothing has', { ...dataset, licence: 'https://example.org/' }],
    ['a kind of thing that is none', { ...dataset, '@type': 'DataSet' }],
    [
      'a wrong property within',
      { ...dataset, creator: { '@type': 'Organization', startDate: '2026-04-01' } },
    ],
    [
      'a file without an address',
      { ...dataset, distribution: [{ '@type': 'DataDownload', contentUrl: 'data' }] },
    ],
    ['a number where a day belongs', { ...dataset, dateModified: 20260401 }],
  ])('refuses %s', async (_, thing) => {
    expect(await faultsIn([thing as Thing])).not.toEqual([]);
  });
});
