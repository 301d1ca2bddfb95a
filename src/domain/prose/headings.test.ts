import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingsOf, lowerHeadings } from './headings.ts';
import type { Block } from './node.ts';
import { parseProse, parseReport } from './parse.ts';

const titles = (body: string): [number, string, number][] =>
  headingsOf(body).map(({ level, text, line }) => [level, text, line]);

describe('headings of a body', () => {
  it('are lines that begin with one or two hashes and a blank', () => {
    expect(titles('# 一\n\n## 二 ##\n\n### 三\n')).toEqual([
      [1, '一', 0],
      [2, '二', 2],
    ]);
  });

  it('are no lines with signs under them', () => {
    expect(titles('題\n===\n\n長い\n題\n---\n')).toEqual([]);
    expect(titles('-\n  りんご\n-\n  みかん')).toEqual([]);
  });

  it('are none in code, and code that is never closed hides the rest', () => {
    expect(titles('```md\n## 甲\n~~~\n```\n\n~~~ 日程 ~~~\n## 乙\n~~~~\n')).toEqual([[2, '乙', 6]]);
    expect(titles('```\n## 甲\n## 乙\n')).toEqual([]);
  });

  it('are suspected where the blank is missing, the hash is wide or stands further in', () => {
    expect(titles('##提案の目的\n\n＃＃　地域の課題\n\n  ## 場所\n')).toEqual([
      [0, '提案の目的', 0],
      [0, '地域の課題', 2],
      [0, '場所', 4],
    ]);
  });

  it('are those of the parser, in any text', () => {
    const line = fc.constantFrom(
      ...['# a', '## b ##', '### c', '#', '#d', 'text', '- l', '  - m', '  # n', '> q', '> # r', '1. o'],
      ...[
        '```',
        '```js',
        '````',
        '  ```',
        '| a | b |',
        '|---|---|',
        '# a | b',
        '```|',
        '---',
        '',
        '<Note>',
        '</Note>',
      ],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const text = lines.join('\n');
        for (const parse of [parseProse, parseReport]) {
          const parsed = parsedHeadings(parse(text));
          const seen = headingsOf(text, 6).flatMap(({ level, line }) => (level > 0 ? [[level, line]] : []));
          expect(seen).toEqual(parsed);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

const parsedHeadings = (blocks: readonly Block[]): [level: number, line: number][] =>
  blocks.flatMap((block) =>
    block.is === 'heading'
      ? [[block.level, block.line] as [number, number]]
      : block.is === 'component'
        ? parsedHeadings(block.children)
        : [],
  );

describe('lowering headings', () => {
  it('keeps their order and tells that it did', () => {
    expect(lowerHeadings('# 甲\n\n文\n\n## 乙\n\n```\n# 丙\n```\n\n###### 丁\n')).toEqual({
      text: '### 甲\n\n文\n\n#### 乙\n\n```\n# 丙\n```\n\n###### 丁\n',
      lowered: true,
    });
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
