import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../kinds/index.ts';
import type { Kind } from '../kinds/index.ts';
import { descriptionsAlong } from './field-path.ts';
import { documents } from './document.arbitrary.ts';
import { UnprintableError, printDocument } from './print.ts';
import { readDocument } from './read-document.ts';

const kinds = Object.keys(KINDS) as Kind[];

describe('printing', () => {
  it.each(kinds)('reading a printed %s gives the same document, without a remark', (kind) => {
    fc.assert(
      fc.property(documents(kind), (data) => {
        expect(readDocument(kind, printDocument(kind, data))).toEqual({ data, problems: [] });
      }),
    );
  });

  it.each(kinds)('printing a %s again gives the same text', (kind) => {
    fc.assert(
      fc.property(documents(kind), (data) => {
        const text = printDocument(kind, data);
        expect(printDocument(kind, readDocument(kind, text).data ?? data)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('quotes only what could be taken for something else', () => {
    const text = printDocument('history', {
      title: '007',
      proposer: { type: 'group', name: 'no' },
      section: '環境課: みどり担当',
      amountYen: 120_000,
      sources: ['https://example.org/a#b'],
    });
    expect(text).toBe(
      [
        '---',
        'title: "007"',
        'proposer:',
        '  type: group',
        '  name: "no"',
        'section: "環境課: みどり担当"',
        'amountYen: 120000',
        'sources:',
        '  - https://example.org/a#b',
        '---',
        '',
      ].join('\n'),
    );
  });

  it('puts each prose under its heading, with a blank line around it', () => {
    const text = printDocument('withdrawal', { on: '2026-05-01', reason: '担い手が転居したため。' });
    const heading = descriptionsAlong(KINDS.withdrawal.schema, 'reason')[0]?.label.ja;
    expect(text).toBe(`---\non: 2026-05-01\n---\n\n## ${heading}\n\n担い手が転居したため。\n`);
  });

  it.each(['## 見出し', '# 見出し', '```\nまだ続く'])(
    'refuses prose that would break the paper apart: %j',
    (reason) => {
      expect(() => printDocument('withdrawal', { on: '2026-05-01', reason })).toThrow(UnprintableError);
    },
  );
});
