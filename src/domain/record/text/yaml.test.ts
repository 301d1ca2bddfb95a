import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printText } from './print.ts';
import { unreadIn, readYaml } from './yaml.ts';

describe('what a reader of YAML passes over', () => {
  it.each([
    ['title: 海岸のごみ減らし #2 試行', 'comment', 1, 17],
    ['what: 総額\n# 直した\nwhy: 転記の誤り', 'comment', 2, 1],
    ['corrections:\n  - what: 総額 #130 のとおり', 'comment', 2, 14],
    ['title: &海岸 持ち帰り袋', 'anchor', 1, 8],
    ['%YAML 1.2\n---\ntitle: 海岸', 'directive', 1, 1],
    ['title: |  # 二行\n  持ち帰り\n  袋', 'comment', 1, 11],
    ['list: [a, b] # 二つ', 'comment', 1, 14],
    ['title: 持ち帰り袋を\n  配る', 'folded', 1, 8],
    ['title: "持ち帰り袋を\n  配る"', 'folded', 1, 8],
    ['title: >-\n  持ち帰り袋を\n  配る', 'folded', 1, 8],
  ])('%j is told', (source, fault, line, column) => {
    expect(unreadIn(source)).toEqual([{ fault, line, column }]);
  });

  it.each([
    'title: 海岸#2試行',
    'title: "海岸 #2 試行"',
    "title: '海岸 #2 & %'",
    'title: A & B',
    'title: 10%増',
    'title: |\n  # 見出し\n  &名\n  %率',
    'url: https://example.org/#a',
    'reason: |-\n  一行目\n  二行目',
    'list: [a,\n  b]',
    'a:\n  - b: c\n    d: e\n  - "f"',
  ])('%j has nothing of it', (source) => {
    expect(unreadIn(source)).toEqual([]);
  });

  it('is nothing in what we print', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const source = `title: ${printText(text)}\n`;
        expect(unreadIn(source)).toEqual([]);
      }),
    );
  });

  it('leaves every sign of a plain text where nothing is told', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'海岸 #&%:-\'"aあ'), minLength: 1 }), (text) => {
        const source = `title: ${text}`;
        const yaml = readYaml(source);
        if ('faults' in yaml || unreadIn(source).length > 0) return;
        const value = yaml.value['title'];
        const quoted = /^\s*['"]/.test(text);
        if (typeof value === 'string' && !quoted) expect(value).toBe(text.trim());
      }),
    );
  });
});

describe('a slip that the eye does not see', () => {
  it.each([
    ['title：入り江', 'wide-colon'],
    ['title:入り江', 'no-blank'],
    ['\u3000- npo-1', 'wide-blank'],
  ])('%s is told at its line; mended as it says, it is read', (line, fault) => {
    const source = (text: string) => `on: 2026-04-01\n${text}\nplace: 市役所\n`;
    expect(readYaml(source(line))).toEqual({ faults: [{ fault, line: 2, column: 1 }] });
    expect(readYaml(source('title: 入り江'))).toHaveProperty('value.title', '入り江');
  });
});

describe('a line that does not begin where its neighbours do', () => {
  it.each([
    ['title: 入り江\n filedAt: 2026-04-01\n', 2],
    ['budget:\n  totalYen: 1\n   cityShareYen: 2\n', 3],
    ['budget:\n  totalYen: 1\n cityShareYen: 2\n', 3],
    ['asks:\n  - id: a\n     due: 2026-04-01\n', 3],
    ['asks:\n  - id: a\n   due: 2026-04-01\n', 3],
  ])('%j is told at its own line, and as that', (source, line) => {
    expect(readYaml(source)).toEqual({ faults: [{ fault: 'indentation', line, column: 1 }] });
  });

  it.each(['title: 午後 2: 片付け\non: 2026-04-01\n', 'asks:\n  - id: a: b\n'])(
    '%j is not: a sign stands in its value',
    (source) => {
      const read = readYaml(source);
      expect('faults' in read && read.faults[0]?.fault).toBe('character');
    },
  );
});

describe('a key that stands twice', () => {
  it('is named, with the line in which it stands first', () => {
    expect(readYaml('title: 入り江\non: 2026-04-01\ntitle: 谷戸\n')).toEqual({
      faults: [{ fault: 'duplicate-key', line: 3, column: 1, twice: { key: 'title', firstLine: 1 } }],
    });
  });
});
