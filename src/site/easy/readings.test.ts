import { describe, expect, it } from 'vitest';
import { readDay, readWithin } from './readings.ts';

describe('days with their readings', () => {
  it.each([
    [4, 30, '4<ruby>月<rt>がつ</rt></ruby>30<ruby>日<rt>にち</rt></ruby>'],
    [5, 1, '5<ruby>月<rt>がつ</rt></ruby><ruby>1日<rt>ついたち</rt></ruby>'],
    [7, 20, '7<ruby>月<rt>がつ</rt></ruby><ruby>20日<rt>はつか</rt></ruby>'],
  ])('%i月%i日', (month, day, read) => {
    expect(readDay({ month, day }, 'ja').text).toBe(read);
  });

  it('a length of time', () => {
    expect(readWithin({ months: 1 }, 'ja').text).toBe('1か<ruby>月<rt>げつ</rt></ruby>のあいだに');
    expect(readWithin({ days: 14 }, 'ja').text).toBe('<ruby>14日<rt>じゅうよっか</rt></ruby>のあいだに');
    expect(readWithin({ days: 1 }, 'ja').text).toBe('<ruby>1日<rt>いちにち</rt></ruby>のあいだに');
    expect(readWithin({ days: 1 }, 'en').text).toBe('within 1 day');
  });

  it('a length of months and days tells both', () => {
    expect(readWithin({ months: 1, days: 10 }, 'ja').text).toBe(
      '1か<ruby>月<rt>げつ</rt></ruby>と<ruby>10日<rt>とおか</rt></ruby>のあいだに',
    );
    expect(readWithin({ months: 2, days: 10 }, 'en').text).toBe('within 2 months and 10 days');
  });
});
