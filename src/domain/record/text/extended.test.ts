import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../read-record.ts';
import { readProgramme } from './read-document.ts';
import { setProgrammeField } from './set-programme-field.ts';

const BASE = readFileSync(new URL('../../rules/golden/_base/programme/2024.yaml', import.meta.url), 'utf8');
const NEXT = `recordFormat: 2
extends: 2024
deadlines:
  budgetCutoff: { month: 5 }
`;

const files = (texts: Readonly<Record<number, string>>) =>
  Object.entries(texts).map(([year, text]) => ({ path: `programme/${year}.yaml`, text }));

const read = (texts: Readonly<Record<number, string>>) => {
  const { record, problems } = readRecord(files(texts));
  return {
    programmes: record.programmes,
    problems: problems.map(({ file, problem }) => [file, problem.code, problem.field, problem.line]),
  };
};

const base = readProgramme(BASE).data;

describe('a programme that extends an earlier year', () => {
  it('is the whole of that year, with what it says itself', () => {
    const { programmes, problems } = read({ 2024: BASE, 2027: NEXT });
    expect(problems).toEqual([]);
    expect(programmes.get(2027)).toEqual({
      ...base,
      extends: 2024,
      deadlines: { ...base?.deadlines, budgetCutoff: { ...base?.deadlines.budgetCutoff, month: 5 } },
    });
    expect(programmes.get(2024)).toEqual(base);
  });

  it('has its own lists whole', () => {
    const own = `${NEXT}themes:\n  - { key: sea, label: { ja: 海, en: Sea } }\n`;
    expect(read({ 2024: BASE, 2027: own }).programmes.get(2027)?.themes).toHaveLength(1);
  });

  it('takes away what it leaves empty', () => {
    expect(base?.caps).toBeDefined();
    const { programmes, problems } = read({ 2024: BASE, 2027: `${NEXT}caps:\n` });
    expect(problems).toEqual([]);
    expect(programmes.get(2027)).not.toHaveProperty('caps');
  });

  it('may extend one that extends another', () => {
    const { programmes } = read({
      2024: BASE,
      2025: 'recordFormat: 2\nextends: 2024\ndueSoonDays: 20\n',
      2027: 'recordFormat: 2\nextends: 2025\nshortYearDays: 9\n',
    });
    expect(programmes.get(2027)).toEqual({ ...base, extends: 2025, dueSoonDays: 20, shortYearDays: 9 });
  });

  it.each([
    ['a year that is not there', { 2024: BASE, 2027: NEXT.replace('2024', '2026') }],
    ['itself', { 2024: BASE, 2027: NEXT.replace('2024', '2027') }],
    ['a later year', { 2027: BASE, 2024: NEXT.replace('2024', '2027') }],
    ['a year whose file is broken', { 2024: `${BASE}\n  - :`, 2027: NEXT }],
    ['a year with an error', { 2024: BASE.replace('dueSoonDays: 14', 'dueSoonDays: soon'), 2027: NEXT }],
  ])('is unread where it extends %s', (_, texts) => {
    const { programmes, problems } = read(texts);
    const own = Object.values(texts).indexOf(
      Object.values(texts).find((text) => text.includes('extends')) ?? '',
    );
    const year = Number(Object.keys(texts)[own]);
    expect(programmes.has(year)).toBe(false);
    expect(problems.filter(([file]) => file === `programme/${year}.yaml`)).toEqual([
      [`programme/${year}.yaml`, 'extends-unread', 'extends', 2],
    ]);
  });

  it('is told its own faults only, where they stand', () => {
    const texts = {
      2024: BASE.replace('dueSoonDays: 14', 'dueSoonDays: soon'),
      2027: `${NEXT}dueSoon: 9\nreminderDays: [a]\n`,
    };
    expect(read(texts).problems.filter(([file]) => file === 'programme/2027.yaml')).toEqual([
      ['programme/2027.yaml', 'unknown-key', 'dueSoon', 5],
      ['programme/2027.yaml', 'wrong-value', 'reminderDays[0]', 6],
    ]);
  });

  it('says its format itself', () => {
    const { problems } = read({ 2024: BASE, 2027: NEXT.replace('recordFormat: 2\n', '') });
    expect(problems).toEqual([['programme/2027.yaml', 'missing', 'recordFormat', 1]]);
  });

  it('is edited by the least that can be written into it', () => {
    const textOf = (year: number) => (year === 2024 ? BASE : undefined);
    const set = (field: string, value: unknown) => setProgrammeField(NEXT, field, value, textOf);
    expect(set('site', 'https://npo.city.example.jp')).toBe(`${NEXT}site: https://npo.city.example.jp\n`);
    expect(set('deadlines.decisionBy.month', 8)).toBe(`${NEXT}  decisionBy:\n    month: 8\n`);
    expect(set('dueSoonDays', 14)).toBe(NEXT);
    expect(set('caps', undefined)).toBe(`${NEXT}caps:\n`);
    // A list is replaced whole, so it is written whole.
    const { data } = readProgramme(set('offices[0].github', { login: 'city/desk' }), textOf);
    expect(data?.offices).toHaveLength(base?.offices.length ?? 0);
    expect(data?.offices[0]?.github).toEqual({ login: 'city/desk' });
  });
});

describe('a programme of a city without English pages', () => {
  const ja = BASE.replace('languages: [ja, en]', 'languages: [ja]').replace(
    /, en: (?:'[^'\n]*'|"[^"\n]*"|[^}'"\n]+)(?= \})/g,
    '',
  );

  it('needs no English words', () => {
    expect(ja).not.toMatch(/\ben:/);
    const { data, problems } = readProgramme(ja);
    expect(problems).toEqual([]);
    expect(data?.council).toEqual({ ja: '協働エントランス会議', en: '協働エントランス会議' });
    expect(data?.offices.map(({ id }) => id)).toEqual(base?.offices.map(({ id }) => id));
  });

  it('is edited as it is written', () => {
    expect(setProgrammeField(ja, 'dueSoonDays', 9)).toBe(ja.replace('dueSoonDays: 14', 'dueSoonDays: 9'));
  });

  it('needs them all as soon as it lists English', () => {
    const { problems } = readProgramme(ja.replace('languages: [ja]', 'languages: [ja, en]'));
    expect(problems.filter(({ code }) => code === 'missing').length).toBeGreaterThan(30);
  });
});
