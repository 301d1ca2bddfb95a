import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, manyMarksIn, MARKS_LIMIT } from './compose.ts';
import { folded } from './search/fold.ts';

describe('composing', () => {
  it.each([
    ['か\u3099き\u3099', 'がぎ'],
    ['ハ\u309aン', 'パン'],
    ['e\u0301', 'é'],
    ['\u1112\u1161\u11ab', '한'],
  ])('%s becomes %s', (typed, composed) => {
    expect(compose(typed)).toBe(composed);
  });

  it.each([
    '\ufa19田の会',
    '\ufa1b岡の会',
    '\ufa1e根の会',
    '\uf9dc田の会',
    '\u{2f81a}',
    '\u2329注\u232a',
    '\u212b',
    '葛\u{e0100}城',
  ])('leaves %s as it was typed', (typed) => {
    expect(compose(typed)).toBe(typed);
  });

  it('changes nothing in a text without marks, and nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = compose(text);
        expect(compose(once)).toBe(once);
        if (!/[\p{M}\u1100-\u11ff]/u.test(text)) expect(once).toBe(text);
        expect(once.normalize('NFC')).toBe(text.normalize('NFC'));
      }),
    );
  });

  it('knows every mark and every part of a Korean letter that Unicode has', () => {
    const missed: number[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const sign = String.fromCodePoint(code);
      if (/^\p{M}$/u.test(sign) && manyMarksIn(sign.repeat(MARKS_LIMIT + 1)) === null) missed.push(code);
      if (/^[\u1100-\u11ff]$/.test(sign) && compose(`\u1100${sign}`) !== `\u1100${sign}`.normalize('NFC'))
        missed.push(code);
    }
    expect(missed).toEqual([]);
  });

  it('keeps what the search takes for the same character', () => {
    expect(folded('\ufa19田の会')).toBe(folded('神田の会'));
    expect(folded('\uf9dc田')).toBe(folded('隆田'));
  });
});
