import { describe, expect, it } from 'vitest';
import { programme } from '../lifecycle/build.test-support.ts';
import { coursesText, onlyCourse, programmeOfCourse } from './courses.ts';

const label = (ja: string) => ({ ja, en: ja });
const base = { key: 'base', label: label('市内で活動している') };
const several = programme({
  eligibility: [base],
  caps: { perYearYen: 1_000_000, years: 3 },
  courses: [
    { key: 'start', label: label('はじめ'), capYenPerYear: 100_000, eligibility: [] },
    { key: 'together', label: label('ともに'), capYears: 2, rate: 2 / 3 },
  ],
});

describe('courses (C29)', () => {
  it('narrow the programme to what they allow; the rest is the programme’s', () => {
    const start = programmeOfCourse(several, 'start');
    expect(start.caps).toEqual({ perYearYen: 100_000, years: 3 });
    expect(start.eligibility).toEqual([]);
    expect(onlyCourse(start)?.key).toBe('start');
    const together = programmeOfCourse(several, 'together');
    expect(together.caps).toEqual({ perYearYen: 1_000_000, years: 2 });
    expect(together.eligibility).toEqual([base]);
  });

  it('change nothing where none is chosen, or there are none', () => {
    expect(programmeOfCourse(several, undefined)).toBe(several);
    expect(programmeOfCourse(several, 'other')).toBe(several);
    const plain = programme();
    expect(programmeOfCourse(plain, undefined)).toBe(plain);
    expect(coursesText(plain)).toBeNull();
  });

  it('say what each allows', () => {
    expect(coursesText(several)?.ja).toBe(
      '「はじめ」：市の負担は一年度100,000円まで。「ともに」：市の負担は総額の66.7％まで、市が負担するのは2年度まで。',
    );
  });
});
