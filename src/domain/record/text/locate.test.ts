import { describe, expect, it } from 'vitest';
import { KINDS } from '../kinds/index.ts';
import { descriptionsAlong } from './field-path.ts';
import { locatorFor } from './locate.ts';

const heading = (field: string): string =>
  descriptionsAlong(KINDS.review.schema, field).at(-1)?.label.ja ?? '';

const TEXT = `---
meeting: 2026-02
result: continued
criteria:
  publicInterest: { judgement: good, reason: 市民の益になる。 }
asks:
  - id: map
    owedBy: proposer
    what: |-
      使う場所の地図を
      出してください。
    due: 2026-07-10
  - id: people
hearing:
  on: 2026-06-17
---

## ${heading('hearing.summary')}

説明を受けた。

## ${heading('reasons')}

場所が決まっていない。
`;

const place = (field: string | null, text = TEXT) => {
  const { line, column } = locatorFor(text, 'projects/2026-0042/review-2026-02.md')(field);
  return [line, column];
};

describe('the place of a field', () => {
  it.each([
    ['result', 3, 1],
    ['criteria.publicInterest.reason', 5, 38],
    ['asks[0]', 7, 5],
    ['asks[0].due', 12, 5],
    ['asks[1].id', 13, 5],
    ['hearing.on', 15, 3],
    ['hearing.summary', 18, 1],
    ['reasons', 22, 1],
  ])('%s is line %i, column %i', (field, line, column) => {
    expect(place(field)).toEqual([line, column]);
  });

  it('that is not there is that of its row or group, else the first line', () => {
    expect(place('asks[1].due')).toEqual([13, 5]);
    expect(place('asks[7].due')).toEqual([6, 1]);
    expect(place('criteria.synergy.reason')).toEqual([4, 1]);
    expect(place('advice')).toEqual([1, 1]);
    expect(place(null)).toEqual([1, 1]);
  });

  it('is the same with CRLF and a byte order mark', () => {
    expect(place('asks[0].due', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`)).toEqual([12, 5]);
    expect(place('reasons', TEXT.replaceAll('\n', '\r\n'))).toEqual([22, 1]);
  });

  it('is the first line in what cannot be read, and of files that are no papers', () => {
    expect(place('result', '\0')).toEqual([1, 1]);
    expect(place('result', '---\nreslt: "open\n')).toEqual([1, 1]);
    expect(locatorFor(TEXT, 'pages/ja/purpose.mdx')('result')).toEqual({ line: 1, column: 1 });
  });

  it('is found in rosters and in the programme', () => {
    expect(
      locatorFor('members:\n  - id: npo-1\n    side: npo\n', 'council/2026.yaml')('members[0].side'),
    ).toEqual({
      line: 3,
      column: 5,
    });
    expect(
      locatorFor('recordFormat: 1\nsteps:\n  "1": {}\n', 'programme/2026.yaml')('steps.1.seats'),
    ).toEqual({
      line: 3,
      column: 3,
    });
  });
});
