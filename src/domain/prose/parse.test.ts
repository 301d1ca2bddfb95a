import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProse, parseReport, signless } from './parse.ts';

/** The parser of reports takes no short cut, and gives the same where there is no component. */
const parsed = parseReport;

describe('the tree of a prose', () => {
  it('of a text without signs is what the parser gives', () => {
    const sign = fc.constantFrom(
      ...'あい。、「」（）・ー1２.)-+= _#\n\n\nab%?!\'"/:;&{}@\u3000\u00a0\u2028\u0085',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const text = signs.join('');
        const plain = signless(text);
        if (plain !== null) expect(plain).toEqual(parsed(text));
      }),
      { numRuns: 10_000 },
    );
    expect(signless('一行目\n二行目\n\n次の段落（2026年）')).not.toBeNull();
  });

  it('of headings and plain lists is what the parser gives', () => {
    const line = fc.constantFrom(
      '- あ',
      '- い。',
      '文',
      '',
      '',
      '-',
      '- ',
      '- - う',
      '- 1. え',
      '- 5%',
      '-か',
      '- +',
      '- =',
      '---',
      '　続き',
      '- あ い',
      '# 題',
      '## 題 2',
      '####### 題',
      '## 題 ##',
      '## 題　',
      '#題',
      '##  題',
      '## 1. 題',
      '## - 題',
      '- # 題',
      '文 #1',
      '##',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        const plain = signless(text);
        if (plain !== null) expect(plain).toEqual(parsed(text));
      }),
      { numRuns: 10_000 },
    );
    expect(signless('## 目的\n前の文。\n\n## 方法\n\n- 一つ\n- 二つ\n')).not.toBeNull();
    expect(signless('前の文。\n\n- 一つ\n- 二つ\n\n後の文。')).not.toBeNull();
  });

  it.each([
    '> '.repeat(5_000),
    '- '.repeat(5_000),
    '1. '.repeat(5_000),
    '[a]('.repeat(5_000),
    '*「'.repeat(5_000),
  ])('ends at a bound, and what lies deeper is text: %#', (tower) => {
    const depth = (value: unknown): number =>
      Array.isArray(value)
        ? Math.max(0, ...value.map(depth))
        : typeof value === 'object' && value !== null
          ? 1 + Math.max(0, ...Object.values(value).map(depth))
          : 0;
    expect(depth(parseProse(`${tower}x`))).toBeLessThan(100);
    expect(JSON.stringify(parseProse(`${tower}x`))).toContain('x');
  });
});
