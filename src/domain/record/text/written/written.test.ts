import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, shortDate, weekday } from '../../../../site/format.ts';
import { addDays } from '../../../dates/day.ts';
import { eraYear, japaneseDate } from '../../../dates/era.ts';
import { fiscalYearLabel } from '../../../dates/fiscal-year.ts';
import { readDay, readTime } from './day.ts';
import { readFiscalYear } from './fiscal-year.ts';
import { plainNumber, printNumber, readNumber, readYenIn, type YenUnit, type NumberKind } from './number.ts';
import type { Reading } from './reading.ts';

/** The value; the ways in which it can be read; the day of the week that is right; or null. */
const told = (reading: Reading<unknown>): unknown =>
  reading.is === 'read'
    ? reading.value
    : reading.is === 'unread'
      ? null
      : reading.doubt.is === 'weekday'
        ? reading.doubt.actual
        : reading.doubt.ways;

describe('a sum of money', () => {
  it.each([
    ['480000', 480_000],
    ['４８０，０００円', 480_000],
    ['480、000円', 480_000],
    ['¥480,000-', 480_000],
    ['￥480,000', 480_000],
    ['金480,000円也', 480_000],
    ['480,000円（税込）', 480_000],
    ['480千円', 480_000],
    ['1,500千円', 1_500_000],
    ['48万円', 480_000],
    ['1.2万円', 12_000],
    ['12万5千円', 125_000],
    ['12万5000円', 125_000],
    ['3百万円', 3_000_000],
    ['1億2,000万円', 120_000_000],
    ['三十八万円', 380_000],
    ['百二十万', 1_200_000],
    ['一〇円', 10],
    ['二千五百円', 2_500],
    ['1.200.000', 1_200_000],
    ['0', 0],
    ['\\480,000', 480_000],
    ['税込480,000円', 480_000],
    ['計480,000円', 480_000],
    ['480（千円）', 480_000],
    ['¥480,000ー', 480_000],
    ['480,000.00', 480_000],
    ['480 000', 480_000],
    ['480,000円。', 480_000],
    ['四八〇、〇〇〇円', 480_000],
    ['金四拾八万円也', 480_000],
    ['壱万円', 10_000],
    ['480.500円', 480_500],
    ['\u200b480000', 480_000],
    ['▲5', -5],
  ])('%s is %i yen', (written, yen) => {
    expect(told(readNumber(written, 'yen'))).toBe(yen);
  });

  it.each([
    ['480.000', ['480', '480,000']],
    ['1.200万円', ['12,000', '12,000,000']],
    ['480.000千円', ['480,000', '480,000,000']],
    ['１２．０００', ['12', '12,000']],
    ['12万5', ['120,005', '125,000']],
    ['1億5', ['100,000,005', '150,000,000']],
  ])('%s can be read in two ways, and both are told', (written, ways) => {
    expect(told(readNumber(written, 'yen'))).toEqual(ways);
  });

  it.each([
    '480.0',
    '1,5万円',
    '12,5万円',
    '1,2千円',
    '1億2,3万円',
    '4.8e5',
    '480,00',
    '約48万円',
    '10〜15万円',
    '12万千5千',
    '1万2億',
    '007',
    '48万円（税抜）',
    '',
    '円',
    '万',
    '1.2万5千',
  ])('%s is not read', (written) => {
    expect(told(readNumber(written, 'yen'))).toBeNull();
  });

  it('is read as it is printed, with commas too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (yen) => {
        expect(plainNumber(printNumber(yen), 'yen')).toBe(yen);
        expect(told(readNumber(`${yen.toLocaleString('en-US')}円`, 'yen'))).toBe(yen);
        expect(told(readNumber(`${yen}千円`, 'yen'))).toBe(yen * 1000);
      }),
    );
  });
});

describe('an amount in a column of thousands', () => {
  it.each<[string, YenUnit, unknown]>([
    ['480', '千円', 480_000],
    ['４８０', '千円', 480_000],
    ['1,480', '千円', 1_480_000],
    ['480.5', '千円', 480_500],
    ['1.5', '百万円', 1_500_000],
    ['12', '万円', 120_000],
    ['480千円', '千円', 480_000],
    ['-3', '千円', -3000],
    ['480,000円', '千円', ['480,000円', '480,000千円']],
    ['12万円', '千円', ['120,000円', '120,000千円']],
    ['480.000', '千円', ['480千円', '480,000千円']],
    ['多数', '千円', null],
  ])('%s, in %s', (written, unit, expected) => {
    expect(told(readYenIn(written, unit))).toEqual(expected);
  });
});

describe('a number', () => {
  it.each<[string, NumberKind, unknown]>([
    ['28人', 'integer', 28],
    ['二十八名', 'integer', 28],
    ['1.200', 'integer', 1200],
    ['1.000人', 'integer', ['1', '1,000']],
    ['10世帯', 'integer', 10],
    ['３．５', 'number', 3.5],
    ['0.125', 'number', 0.125],
    ['12.345', 'number', ['12.3450', '12,345']],
    ['12.3450', 'number', 12.345],
    ['3人増', 'number', null],
  ])('%s as %s', (written, kind, expected) => {
    expect(told(readNumber(written, kind))).toEqual(expected);
  });

  it('is printed so that it is read again, whatever its fraction', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(plainNumber(printNumber(number), 'number')).toBe(Object.is(number, -0) ? 0 : number);
      }),
    );
    expect(plainNumber(printNumber(12.345), 'number')).toBe(12.345);
  });
});

describe('a fiscal year', () => {
  it.each([
    ['2019', 2019],
    ['2009年', 2009],
    ['令和元年度', 2019],
    ['令和1年度', 2019],
    ['R1年度', 2019],
    ['平成31年度', 2019],
    ['2019年度（令和元年度）', 2019],
    ['令和元年度（2019年度）', 2019],
    ['平成元年度', 1989],
    ['平成20年度', 2008],
    ['H20', 2008],
    ['ｈ２０年度', 2008],
    ['昭和63年度', 1988],
    ['FY2026', 2026],
    ['令和8（2026）年度', 2026],
    ['2026（令和8）年度', 2026],
    ['令和八年度', 2026],
    ['二〇二六年度', 2026],
    ['平成31年度・令和元年度', 2019],
    ['2008-04-01', 2008],
    ['平成20年4月1日', 2008],
    ['2008年12月31日（水）', 2008],
  ])('%s is %i', (written, year) => {
    expect(told(readFiscalYear(written))).toBe(year);
  });

  it.each([
    ['8年度', ['2008年度', '令和8年度', '平成8年度']],
    ['2019年度（令和2年度）', ['2019年度', '2020年度']],
    ['2009-01-01', ['2008年度', '2009年度']],
  ])('%s can be read in two ways', (written, ways) => {
    expect(told(readFiscalYear(written))).toEqual(ways);
  });

  it.each(['平成32年度', '昭和64年度', '令和0年度', '来年度', '20'])('%s is not read', (written) => {
    expect(told(readFiscalYear(written))).toBeNull();
  });

  it('C29: is read in every name that our pages give it, in every year that a record can have', () => {
    for (let year = 1989; year <= 2117; year++) {
      const { ja, en } = fiscalYearLabel(year);
      const era = /（(.*)）/.exec(ja)?.[1] ?? '';
      expect([ja, en, era].map((label) => told(readFiscalYear(label)))).toEqual([year, year, year]);
    }
  });
});

describe('a day', () => {
  it.each([
    ['令和8年4月1日', '2026-04-01'],
    ['令和８年４月１日', '2026-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['R8.4.1', '2026-04-01'],
    ['2026年4月1日', '2026-04-01'],
    ['２０２６／４／１', '2026-04-01'],
    ['2027年4月1日（木）', '2027-04-01'],
    ['2027年4月1日(木・祝)', '2027-04-01'],
    ['2027年 4月 1日 木曜日', '2027-04-01'],
    ['2027年（令和9年）2月17日（水）', '2027-02-17'],
    ['2027‐04‐01', '2027-04-01'],
    ['2027−04−01', '2027-04-01'],
    ['2027–04–01', '2027-04-01'],
    ['2027ー04ー01', '2027-04-01'],
    ['20270401', '2027-04-01'],
    ['13/4/2027', '2027-04-13'],
    ['4/4/2027', '2027-04-04'],
    ['18 April 2026', '2026-04-18'],
    ['令和9年（2027年）4月1日', '2027-04-01'],
    ['令和9（2027）年4月1日', '2027-04-01'],
    ['2027年4月1日（令和9年4月1日）', '2027-04-01'],
    ['令和九年四月一日', '2027-04-01'],
    ['令9.4.1', '2027-04-01'],
    ['R.9.4.1', '2027-04-01'],
    ['西暦2027年4月1日', '2027-04-01'],
    ['2027年4月1日（祝・木）', '2027-04-01'],
    ['2027年4月1日（木）（祝）', '2027-04-01'],
    ['2027年4月29日（木・昭和の日）', '2027-04-29'],
    ['2027年4月29日（祝）', '2027-04-29'],
    ['2027年4月1日【木】', '2027-04-01'],
    ['2027年4月1日㊍', '2027-04-01'],
    ['2027年4月1日 木', '2027-04-01'],
    ['2027/4/1(Thu)', '2027-04-01'],
    ['Apr. 1, 2027', '2027-04-01'],
    ['1st April 2027', '2027-04-01'],
    ['2027・4・1', '2027-04-01'],
    ['Apr 18, 2026', '2026-04-18'],
  ])('%s is read as %s', (written, day) => {
    expect(told(readDay(written))).toBe(day);
  });

  it('is asked about where the day of the week is another', () => {
    expect(told(readDay('2027年4月1日（金）'))).toBe('木');
  });

  it.each([
    ['27/4/1', ['2027年4月1日', '令和27年4月1日', '平成27年4月1日']],
    ['8年4月1日', ['2008年4月1日', '令和8年4月1日', '平成8年4月1日']],
    ['4/1/2027', ['2027年4月1日', '2027年1月4日']],
    ['2027年（令和8年）2月17日', ['2027年2月17日', '2026年2月17日']],
  ])('%s can be read in several ways', (written, ways) => {
    expect([...(told(readDay(written)) as string[])].sort()).toEqual([...ways].sort());
  });

  it.each([
    '平成31年5月1日',
    '昭和70年1月1日',
    '令和8年2月30日',
    '来年の春',
    '4/1',
    '20270431',
    '2027年4月',
    'Mayor 1, 2027',
    'Junk 1, 2027',
  ])('%s is not guessed at', (written) => {
    expect(told(readDay(written))).toBeNull();
  });

  it('is read as our pages show it, in every way and in either language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
        const day = addDays('1900-01-01', days);
        const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))];
        const shown = [
          `${eraYear(day)}${month}月${date}日`,
          japaneseDate(day),
          `${japaneseDate(day)}（${weekday(day, 'ja')}）`,
          shortDate(day, 'ja'),
          dateText(day, 'en'),
          shortDate(day, 'en'),
          day.replaceAll('-', ''),
        ];
        expect(shown.map((text) => told(readDay(text)))).toEqual(shown.map(() => day));
      }),
    );
  });
});

describe('a time of day', () => {
  it.each([
    ['2026年4月18日 10時24分', '2026-04-18T10:24:00+09:00'],
    ['2026-04-18 10:24', '2026-04-18T10:24:00+09:00'],
    ['2026年4月18日（土）午後2時', '2026-04-18T14:00:00+09:00'],
    ['2026年4月18日（土）14時半', '2026-04-18T14:30:00+09:00'],
    ['2026年4月18日 午前0時5分', '2026-04-18T00:05:00+09:00'],
    ['2026年4月18日正午', '2026-04-18T12:00:00+09:00'],
    ['2026年4月18日 12:30 PM', '2026-04-18T12:30:00+09:00'],
    ['2026年4月18日（土）、14時', '2026-04-18T14:00:00+09:00'],
    ['2026年4月18日 十四時', '2026-04-18T14:00:00+09:00'],
    ['2026年4月18日 夜7時', '2026-04-18T19:00:00+09:00'],
    ['2026/4/18 2:05 PM', '2026-04-18T14:05:00+09:00'],
    ['2026-04-18T10:24:30+09:00', '2026-04-18T10:24:30+09:00'],
  ])('%s is %s', (written, time) => {
    expect(told(readTime(written))).toBe(time);
  });

  it('at twelve in the afternoon is noon or midnight', () => {
    expect(told(readTime('2026年4月18日 午後12時30分'))).toEqual(['2026-04-18 12:30', '2026-04-18 00:30']);
  });

  it.each(['2026年4月18日', '2026-04-18T10:24:00Z', '2026年4月18日 25時', '2026年4月18日 10時75分', '10時'])(
    '%s is not read',
    (written) => {
      expect(told(readTime(written))).toBeNull();
    },
  );

  it('is asked about where the day of the week is another', () => {
    expect(told(readTime('2026年4月18日（日）午後2時'))).toBe('土');
  });
});
