import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../schema/values.ts';
import { programmeSchema, type Programme } from './schema.ts';

const FOLDER = path.join(import.meta.dirname, '../../../content/programme');
const YEARS = [2023, 2024, 2026];

const textOf = (year: number): string => readFileSync(path.join(FOLDER, `${year}.yaml`), 'utf8');

const programmeOf = (year: number): Programme =>
  programmeSchema.parse(load(textOf(year), { schema: CORE_SCHEMA }));

describe('the programme of 2023 stands as the 2005 report has it', () => {
  const programme = programmeOf(2023);
  const { balance, deadlines, steps } = programme;

  it('C06: funded proposals close on the last day of April, and on no other', () => {
    expect(deadlines.budgetCutoff).toEqual({ month: 4, day: 30, dayOff: 'none', clause: 'C06' });
  });

  it('C17: the deciding sitting is held by the end of July', () => {
    expect(deadlines.decisionBy).toEqual({ month: 7, day: 31, dayOff: 'none', clause: 'C17' });
  });

  it('C25: a report is due one month after completion', () => {
    expect(deadlines.reportWithin).toEqual({ months: 1, dayOff: 'next', clause: 'C25' });
  });

  it('C11: the council sits five times a year', () => {
    expect(programme.sittings).toEqual({ minimum: 5, clause: 'C11' });
  });

  it('C10: four of the NPOs and three section chiefs of the city sit in step 1', () => {
    expect(balance['1']).toMatchObject({ seats: { npo: 4, city: 3 }, clause: 'C10' });
    expect(programme.posts['1']?.map(({ ja }) => ja)).toEqual(['財政課長', '企画課長', '行革推進担当課長']);
  });

  it('C18: three directors join in step 2, and nobody leaves', () => {
    expect(programme.posts['2']?.map(({ ja }) => ja)).toEqual(['総務部長', '企画部長', '行革推進担当部長']);
    expect(balance['2']).toMatchObject({ seats: { npo: 4, city: 3 + 3 }, clause: 'C18' });
  });

  it('C13, C17: it is reviewed in step 1 and decided in step 2', () => {
    expect(steps).toEqual([1, 2]);
  });

  it('C08: the sides are about equal in number, and the report’s own steps are within their tolerance', () => {
    for (const { seats, tolerance } of Object.values(balance))
      expect(Math.abs(seats.npo - seats.city)).toBe(tolerance);
  });

  it('C13: six guidelines are asked', () => {
    expect(programme.criteria.map(({ question }) => question.ja)).toEqual([
      '目的に公益性があるか',
      '新たな公共サービスとなり得るか',
      '継続性はあるか',
      '相乗効果はあるか',
      '市民参加の領域は広がるか',
      '協働の主体は明確か',
    ]);
    expect(programme.criteria.every(({ clause }) => clause === 'C13')).toBe(true);
  });

  it('C20: there are four forms', () => {
    expect(programme.forms.map(({ label }) => label.ja)).toEqual([
      '協働負担事業',
      '協働委託事業',
      '協働事業協力',
      'その他',
    ]);
    expect(programme.forms.every(({ clause }) => clause === 'C20')).toBe(true);
  });

  it('C07, C12: 市民活動課 leads, and the centre’s council advises', () => {
    const withRole = (role: Programme['offices'][number]['roles'][number]) =>
      programme.offices.filter(({ roles }) => roles.includes(role));
    expect(withRole('secretariat')).toMatchObject([{ name: { ja: '市民活動課' }, clause: 'C12' }]);
    expect(withRole('consultation')).toMatchObject([
      { name: { ja: '鎌倉市市民活動センター運営会議' }, clause: 'C07' },
    ]);
  });

  it('C02: anyone may propose, with no condition and no limit', () => {
    expect(programme.eligibility).toEqual([]);
    expect(programme.caps).toBeUndefined();
  });

  it('C28: both sides approve with the same number', () => {
    expect(programme.approvals.npo).toBe(programme.approvals.city);
  });
});

describe('later programmes', () => {
  const [first, second, third] = YEARS.map(programmeOf);

  it('from 2024 limit what the city pays and list conditions, as the city has published', () => {
    expect(second?.caps).toMatchObject({ perYearYen: 500_000, years: 3 });
    expect(second?.eligibility.map(({ key }) => key)).toEqual([
      'base',
      'members',
      'oneYear',
      'accounts',
      'registered',
    ]);
  });

  it('C29: from 2026 two lengths of time differ, and the papers of earlier years keep theirs', () => {
    const lengths = [first, second, third].map((programme) => [
      programme?.deadlines.notifyWithin.days,
      programme?.deadlines.agendaCloses.days,
    ]);
    expect(lengths).toEqual([
      [14, 10],
      [14, 10],
      [10, 14],
    ]);
  });

  it('C29: keep every key that an earlier paper may name', () => {
    for (const list of ['criteria', 'themes', 'forms'] as const)
      for (const { key } of first?.[list] ?? []) expect(third?.[list].map((own) => own.key)).toContain(key);
    for (const { id } of first?.offices ?? []) expect(third?.offices.map((own) => own.id)).toContain(id);
    for (const { version } of first?.terms ?? [])
      expect(third?.terms.map((own) => own.version)).toContain(version);
  });
});

describe.each(YEARS)('the programme of %i', (year) => {
  const programme = programmeOf(year);

  it('is Kamakura’s, by a code whose check digit is right', () => {
    const digits = [...programme.municipality.localGovernmentCode].map(Number);
    const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
    expect(programme.municipality.localGovernmentCode.slice(0, 5)).toBe('14204');
    expect(digits[5]).toBe((11 - (sum % 11)) % 10);
  });

  it('is announced as a demonstration that stands on one day', () => {
    expect(programme.demonstration?.ja).toMatch(/架空/);
    expect(programme.demonstrationToday).toBe('2026-11-20');
  });

  it('names nothing twice', () => {
    const { offices, criteria, themes, forms, eligibility, terms } = programme;
    const keys = [criteria, themes, forms, eligibility].map((list) => list.map(({ key }) => key));
    for (const names of [...keys, offices.map(({ id }) => id), terms.map(({ version }) => version)])
      expect(new Set(names).size).toBe(names.length);
  });

  it('knows the assembly’s sessions of its years, one after the other (C11)', () => {
    const sessions = programme.assemblySessions;
    expect(sessions.length % 4).toBe(0);
    expect(sessions[0]?.from.slice(0, 4)).toBe(String(year));
    const days = sessions.flatMap(({ from, to }) => [from, to]);
    expect(days).toEqual([...days].sort());
    expect(days.every((day) => PATTERNS.date.test(day))).toBe(true);
  });

  it('is opened by editors with its schema', () => {
    expect(textOf(year).split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../public/schema/programme.json',
    );
  });
});
