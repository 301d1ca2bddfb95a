import { describe, expect, it } from 'vitest';
import { TABLES } from '../../domain/open-data/tables/index.ts';
import { cityWith, make, project, sitting } from '../record/city.test-support.ts';
import {
  datasetThing,
  projectThing,
  breadcrumbs,
  siteId,
  siteThing,
  structuredScript,
  sittingThing,
} from './things.ts';

it('no text of a record ends the script in which it stands', () => {
  const script = structuredScript([{ '@type': 'Project', name: '</script><b>' }]);
  expect(script).not.toContain('<');
  expect(JSON.parse(script)['@graph'][0].name).toBe('</script><b>');
});

describe('a project’s page', () => {
  const filed = (type: 'group' | 'individual') =>
    cityWith(
      '2026-11-20',
      project('2026-0042', make.proposal('2026-04-18', true, { proposer: { type, name: '水辺の会' } })),
    ).status('2026-0042');

  it('says who proposed it: a group, or a person', () => {
    expect(projectThing(filed('group'), 'ja').author).toEqual({ '@type': 'Organization', name: '水辺の会' });
    expect(projectThing(filed('individual'), 'ja').author).toMatchObject({ '@type': 'Person' });
  });

  it('was published on the day of its first paper', () => {
    expect(projectThing(filed('group'), 'ja').datePublished).toBe('2026-04-18');
  });

  it('holds Japanese in English, too, and belongs to the site in its own language', () => {
    const page = projectThing(filed('group'), 'en');
    expect(page).toMatchObject({ inLanguage: ['en', 'ja'], isPartOf: { '@id': siteId('en') } });
  });
});

it('a sitting that was called off says so', () => {
  const city = cityWith('2026-05-01');
  const one = sitting('2026-01', '2026-05-20', [1]);
  const off = { ...one, data: { ...one.data, cancelled: { on: '2026-05-10', reason: '台風' } } };
  expect(sittingThing(one, city, '第1回', 'ja').eventStatus).toMatch(/EventScheduled$/);
  expect(sittingThing(off, city, '第1回', 'ja').eventStatus).toMatch(/EventCancelled$/);
});

it('the open data name each table once, with a file that can be taken away', () => {
  const { distribution } = datasetThing(cityWith('2026-05-01'), 'ja');
  const files = (distribution as readonly { readonly name: string; readonly contentUrl: string }[]) ?? [];
  expect(new Set(files.map(({ name }) => name)).size).toBe(TABLES.length);
  expect(new Set(files.map(({ contentUrl }) => contentUrl)).size).toBe(files.length);
});

it('the way to a page is counted from one and ends with its own name, without an address', () => {
  const { itemListElement } = breadcrumbs('en', [{ name: 'Projects', path: '/projects/' }], 'Here');
  expect(itemListElement).toMatchObject([
    { position: 1, name: 'Projects', item: expect.stringMatching(/\/en\/projects\/$/) },
    { position: 2, name: 'Here' },
  ]);
  expect(itemListElement).not.toHaveProperty('1.item');
});

it('the site says where it is searched', () => {
  const site = siteThing({ ja: '循環', en: 'Junkan' }, 'en');
  expect(site).toMatchObject({ name: 'Junkan', '@id': siteId('en') });
  expect(JSON.stringify(site)).toContain('/en/search/?q={search_term_string}');
});
