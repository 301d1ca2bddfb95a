import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings.ts';
import { lowerHeadings } from './lower-headings.ts';

const titles = (body: string): [number, string, number][] =>
  headingsOf(body).map(({ level, text, line }) => [level, text, line]);

describe('headings of a body', () => {
  it('are lines with one or two hashes, with up to three blanks before them', () => {
    expect(titles('# 一\n\n   ## 二 ##\n\n### 三\n')).toEqual([
      [1, '一', 0],
      [2, '二', 2],
    ]);
  });

  it('are paragraphs with a line under them', () => {
    expect(titles('題\n===\n\n長い\n題\n---\n')).toEqual([
      [1, '題', 0],
      [2, '長い 題', 3],
    ]);
  });

  it('are none in fenced code, whatever closes it', () => {
    expect(titles('```md\n## 甲\n~~~\n```\n\n~~~~\n## 乙\n~~~\n## 丙\n~~~~\n## 丁')).toEqual([[2, '丁', 10]]);
  });

  it('are none in indented code, and a code block that is never closed hides the rest', () => {
    expect(titles('    ## 甲\n\t## 乙\n')).toEqual([]);
    expect(titles('```\n## 甲\n## 乙\n')).toEqual([]);
  });

  it('are none where a line of hyphens ends a list, a quotation or nothing', () => {
    expect(titles('- 甲\n---\n\n> 乙\n---\n\n---\n\n| 丙 |\n|---|\n')).toEqual([]);
  });

  it('are suspected where the blank is missing or the hash is wide', () => {
    expect(titles('##提案の目的\n\n＃＃　地域の課題\n')).toEqual([
      [0, '提案の目的', 0],
      [0, '地域の課題', 2],
    ]);
  });

  it('are found in linear time, also in hostile lines', () => {
    const hostile = [
      '# ' + ' '.repeat(200_000) + 'x',
      '#'.repeat(200_000),
      '`'.repeat(200_000),
      '- '.repeat(100_000),
    ];
    const before = performance.now();
    for (const line of hostile) headingsOf(`${line}\n`.repeat(2));
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe('lowering headings', () => {
  it('keeps their order and tells that it did', () => {
    expect(lowerHeadings('# 甲\n\n文\n\n## 乙\n\n```\n# 丙\n```\n\n###### 丁\n')).toEqual({
      text: '### 甲\n\n文\n\n#### 乙\n\n```\n# 丙\n```\n\n###### 丁\n',
      lowered: true,
    });
  });

  it('lowers underlined headings too', () => {
    expect(lowerHeadings('題\n---\n文').text).toBe('### 題\n文');
  });

  it('leaves alone what is low enough', () => {
    expect(lowerHeadings('### 甲\n文')).toEqual({ text: '### 甲\n文', lowered: false });
  });

  it('leaves no heading above level 3, whatever was written', () => {
    const lines = fc.constantFrom(
      '# a',
      '## b',
      '### c',
      'text',
      '---',
      '===',
      '',
      '```',
      '> q',
      '- l',
      '    code',
      '##x',
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 12 }), (parts) => {
        const { text } = lowerHeadings(parts.join('\n'));
        expect(headingsOf(text).filter(({ level }) => level > 0)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
