import { describe, expect, it } from 'vitest';
import { programme } from '../../domain/lifecycle/build.test-support.ts';
import { cityOf, cityWith, record } from '../record/city.test-support.ts';
import { cutoffSentence } from './cutoff.ts';
import { listedNames } from './former.ts';
import { eachLanguage, languageOf } from './languages.ts';
import { inPages, pageParam, PER_PAGE } from './pagination.ts';
import { termsInForce } from './terms.ts';

describe('the budget cut-off in two sentences (C06)', () => {
  it('is the next one: on the day itself still that day, on the morrow that of the year after', () => {
    expect(cutoffSentence(cityWith('2026-04-30'), 'en')).toContain('30 April 2026');
    expect(cutoffSentence(cityWith('2026-05-01'), 'en')).toContain('30 April 2027');
  });
});

describe('a list of the programme', () => {
  const label = { ja: '環境', en: 'Environment' };
  const known = new Map([
    ['now', { key: 'now', label, isFormer: false }],
    ['told', { key: 'told', label, isFormer: true }],
    ['untold', { key: 'untold', label, isFormer: true }],
  ]);

  it('C29: names what is of earlier years as such, and only where the record still tells of it', () => {
    const listed = listedNames(known, (key) => key === 'told');
    expect(listed.map(({ key }) => key)).toEqual(['now', 'told']);
    expect(listed[0]?.name).toEqual(label);
    expect(listed[1]?.name.ja).not.toBe(label.ja);
  });
});

describe('a long list', () => {
  it('is cut into pages that hold each item once', () => {
    const items = Array.from({ length: 2 * PER_PAGE + 1 }, (_, at) => at);
    const pages = inPages(items);
    expect(pages.map(({ page, last }) => [page, last])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(pages.flatMap(({ items: own }) => own)).toEqual(items);
  });

  it('has one page where it is empty, and no empty one where the last is full', () => {
    expect(inPages([])).toEqual([{ page: 1, last: 1, items: [] }]);
    expect(inPages(Array.from({ length: PER_PAGE }, () => 0))).toHaveLength(1);
  });

  it('has its first page at the address of the list', () => {
    expect([pageParam(1), pageParam(2)]).toEqual([undefined, '2']);
  });
});

it('every page is there once in each language, and its address says in which it is', () => {
  expect(eachLanguage()).toEqual([
    { params: { lang: undefined }, props: { lang: 'ja' } },
    { params: { lang: 'en' }, props: { lang: 'en' } },
  ]);
  expect([languageOf('/en/propose/'), languageOf('/propose/'), languageOf('/energy/')]).toEqual([
    'en',
    'ja',
    'ja',
  ]);
});

it('the terms in force are the last that began; the first before any did', () => {
  const rules = programme({
    terms: [
      { version: '2023-04', from: '2023-04-01' },
      { version: '2025-04', from: '2025-04-01' },
    ],
  });
  const on = (day: string) => termsInForce(cityOf(record([], [], [], new Map([[2022, rules]])), day));
  expect([on('2022-10-01'), on('2025-03-31'), on('2025-04-01')]).toEqual(['2023-04', '2023-04', '2025-04']);
});
