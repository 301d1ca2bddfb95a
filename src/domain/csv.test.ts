import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends each line with CRLF', () => {
    expect(
      csvOf([
        ['項目', 'label'],
        ['a', null],
      ]),
    ).toBe('\u{FEFF}項目,label\r\na,\r\n');
  });

  it('holds no line breaks within cells', () => {
    expect(csvOf([['一\n 二\r\n三']])).toBe('\u{FEFF}一 二 三\r\n');
  });

  it('keeps a spreadsheet from taking text for a formula, and numbers as they are', () => {
    expect(csvOf([['=1+1', '@x', '＝1', -5]])).toBe("\u{FEFF}'=1+1,'@x,'＝1,-5\r\n");
  });

  it('is read again by others as it was', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => !/^[=+\-@\t＝＋－＠]|[\r\n]/.test(value));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        expect(parse(csvOf(rows), { bom: true, record_delimiter: '\r\n' })).toEqual(rows);
      }),
    );
  });
});
