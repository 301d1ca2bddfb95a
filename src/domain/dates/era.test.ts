import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './day.ts';
import { eraYear, japaneseDate } from './era.ts';
import { firstDayOf, fiscalYearLabel, fiscalYearOf, lastDayOf } from './fiscal-year.ts';

describe('eras', () => {
  it.each([
    ['2026-04-18', '2026年（令和8年）4月18日'],
    ['2019-04-30', '2019年（平成31年）4月30日'],
    ['2019-05-01', '2019年（令和元年）5月1日'],
    ['1989-01-07', '1989年（昭和64年）1月7日'],
    ['1873-01-01', '1873年（明治6年）1月1日'],
  ])('%s is shown as %s', (day, shown) => {
    expect(japaneseDate(day)).toBe(shown);
  });

  it('says what the calendar of the platform says, since Japan counts as the West does', () => {
    const format = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = addDays('1873-01-01', days);
        expect(format.format(Date.parse(day)).startsWith(eraYear(day))).toBe(true);
      }),
    );
  });
});

describe('fiscal years', () => {
  it('hold each of their days, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = addDays('1900-01-01', days);
        const year = fiscalYearOf(day);
        expect(firstDayOf(year) <= day && day <= lastDayOf(year)).toBe(true);
        expect(addDays(lastDayOf(year), 1)).toBe(firstDayOf(year + 1));
      }),
    );
  });

  it('run from 1 April to 31 March', () => {
    expect(fiscalYearOf('2026-03-31')).toBe(2025);
    expect(fiscalYearOf('2026-04-01')).toBe(2026);
    expect([firstDayOf(2026), lastDayOf(2026)]).toEqual(['2026-04-01', '2027-03-31']);
  });

  it('are shown both ways', () => {
    expect(fiscalYearLabel(2026)).toEqual({ ja: '2026年度（令和8年度）', en: 'FY2026' });
    expect(fiscalYearLabel(2018).ja).toBe('2018年度（平成30年度）');
    expect(fiscalYearLabel(2015).ja).toBe('2015年度（平成27年度）');
  });

  it('a year in which an era began bears the new name as a whole, as the ministries agreed in 2019', () => {
    expect(fiscalYearLabel(2019).ja).toBe('2019年度（令和元年度）');
    expect(fiscalYearLabel(1989).ja).toBe('1989年度（平成元年度）');
  });
});
