import { describe, expect, it } from 'vitest';
import { dateText, numberText, shortDate, weekday, yenText } from './format.ts';

describe('dates and money as people read them', () => {
  it('C06: a day is shown in both calendars', () => {
    expect(dateText('2026-04-30', 'ja')).toBe('2026年（令和8年）4月30日');
    expect(dateText('2019-04-30', 'ja')).toBe('2019年（平成31年）4月30日');
    expect(dateText('2019-05-01', 'ja')).toBe('2019年（令和元年）5月1日');
    expect(dateText('1989-01-07', 'ja')).toBe('1989年（昭和64年）1月7日');
    expect(dateText('2026-04-30', 'en')).toBe('30 April 2026');
    expect(shortDate('2026-04-03', 'en')).toBe('3 Apr 2026');
  });

  it('money has commas', () => {
    expect(yenText(1200000, 'ja')).toBe('1,200,000円');
    expect(yenText(0, 'en')).toBe('¥0');
    expect(numberText(1234.5678)).toBe('1,234.5678');
  });

  it('knows the day of the week', () => {
    expect(weekday('2026-11-20', 'ja')).toBe('金');
    expect(weekday('2026-11-20', 'en')).toBe('Fri');
  });
});
