import { readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import { expect, it } from 'vitest';
import { fileOf } from './build.ts';
import { builtSite } from './built-site.ts';

const { dir } = builtSite();

interface Thing {
  readonly '@type': string;
}

function thingsOn(page: string): { readonly things: readonly Thing[]; readonly source: string } {
  const html = readFileSync(fileOf(dir, page), 'utf8');
  const source = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return { things: (JSON.parse(source) as { '@graph': Thing[] })['@graph'], source };
}

const PAGES = [
  ['/', ['WebSite']],
  ['/data/', ['Dataset']],
  ['/projects/2023-0009/', ['WebPage', 'BreadcrumbList']],
  ['/meetings/2026-04/', ['Event', 'BreadcrumbList']],
] as const;

it.each(PAGES)('%s tells machines what it is about, as others want it told', async (page, types) => {
  for (const address of [page, `/en${page}`]) {
    const { things, source } = thingsOn(address);
    expect(things.map((thing) => thing['@type'])).toEqual(types);
    expect(source).not.toContain('<');
    const jsonld = Object.groupBy(
      things.map((thing) => ({ '@context': 'https://schema.org', '@location': '0,0', ...thing })),
      (thing) => thing['@type'],
    );
    const issues = await new Validator().validate({ jsonld, microdata: {}, rdfa: {} });
    expect(issues.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  }
});

it('tells machines that a sitting was cancelled', () => {
  expect(thingsOn('/meetings/2026-04/').things[0]).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
  });
});
