import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../kinds/index.ts';
import type { Kind } from '../kinds/index.ts';
import { isOptional, holdsProse, isProse } from '../../schema/shape.ts';
import {
  valueAt,
  withValue,
  descriptionsAlong,
  formatField,
  schemaAt,
  isGroup,
  type Step,
} from './field-path.ts';
import { documents } from './document.arbitrary.ts';
import { printDocument, printPair } from './print.ts';
import { readDocument } from './read-document.ts';
import { UneditableError, setField } from './set-field.ts';

const kinds = Object.keys(KINDS) as Kind[];

/** Every path into a document that leads to a field which has lines of its own. */
function pathsOf(kind: Kind, data: unknown, at: readonly Step[] = []): (readonly Step[])[] {
  const children: Step[] = Array.isArray(data) ? [...data.keys()] : isGroup(data) ? Object.keys(data) : [];
  return children.flatMap((step) => {
    const path = [...at, step];
    const schema = schemaAt(KINDS[kind].schema, path);
    if (!schema) return [];
    const isWhole = isProse(schema) || !holdsProse(schema);
    return [...(isWhole ? [path] : []), ...pathsOf(kind, valueAt(data, [step]), path)];
  });
}

/** The lines of `text` that are not at its beginning or end in `other`, too. */
function changedLines(text: string, other: string): string[] {
  const [a, b] = [text.split('\n'), other.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return a.slice(start, a.length - end);
}

/** How many lines a field takes. */
function linesOf(kind: Kind, data: unknown, path: readonly Step[]): number {
  const schema = schemaAt(KINDS[kind].schema, path);
  const value = valueAt(data, path);
  if (!schema || value === undefined) return 0;
  if (isProse(schema)) return String(value).split('\n').length;
  return printPair('x', schema, value, path).length;
}

/** A field within a group or row may take the line of its key along, its `{}`, or the hyphen of the row. */
const around = (path: readonly Step[]): number => (path.length > 1 ? 1 : 0);

describe('changing one field', () => {
  it.each(kinds)('of a %s gives the changed document and leaves every other line', (kind) => {
    const changes = fc.tuple(documents(kind), documents(kind), fc.nat(), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(changes, ([data, other, pick, crlf, marked]) => {
        const paths = pathsOf(kind, other).filter((path) => {
          const parent = valueAt(data, path.slice(0, -1));
          const last = path.at(-1);
          return (
            isGroup(parent) || (Array.isArray(parent) && typeof last === 'number' && last <= parent.length)
          );
        });
        const path = paths[pick % paths.length];
        if (!path) return;
        const value = valueAt(other, path);
        const plain = printDocument(kind, data);
        const text = (marked ? '\uFEFF' : '') + (crlf ? plain.replaceAll('\n', '\r\n') : plain);
        const edited = setField(text, kind, formatField(path) ?? '', value);
        expect(readDocument(kind, edited)).toEqual({ data: withValue(data, path, value), problems: [] });
        const added = isProse(schemaAt(KINDS[kind].schema, path) ?? KINDS[kind].schema) ? 4 : 0;
        expect(changedLines(text, edited).length).toBeLessThanOrEqual(
          linesOf(kind, data, path) + around(path),
        );
        expect(changedLines(edited, text).length).toBeLessThanOrEqual(
          linesOf(kind, other, path) + added + around(path),
        );
        expect(edited.includes('\r\n')).toBe(crlf);
      }),
      { numRuns: 40 },
    );
  });

  it.each(kinds)('of a %s that may be absent takes it away and leaves every other line', (kind) => {
    fc.assert(
      fc.property(documents(kind), fc.nat(), (data, pick) => {
        const paths = pathsOf(kind, data).filter((path) => {
          const schema = schemaAt(KINDS[kind].schema, path);
          return schema && isOptional(schema);
        });
        const path = paths[pick % paths.length];
        if (!path) return;
        const text = printDocument(kind, data);
        const edited = setField(text, kind, formatField(path) ?? '', undefined);
        expect(readDocument(kind, edited).data).toEqual(withValue(data, path, undefined));
        const heading = isProse(schemaAt(KINDS[kind].schema, path) ?? KINDS[kind].schema) ? 3 : 0;
        expect(changedLines(text, edited).length).toBeLessThanOrEqual(
          linesOf(kind, data, path) + heading + around(path),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('changing one field of a paper that a person wrote', () => {
  const heading = (field: string): string =>
    descriptionsAlong(KINDS.review.schema, field).at(-1)?.label.ja ?? '';
  const TEXT = `---
meeting: "2026-02"
result: not-adopted  
criteria:
  publicInterest: { judgement: good, reason: 市民の益になる。 }
  synergy:
    judgement: fair
    reason: 市の負担が多い。

approvals: [ {member: npo-1, on: 2026-06-17, means: sitting} ]
---

## ${heading('reasons')}


担い手が決まっていない。

## ${heading('advice')}

- 仲間を増やしてください。
`;

  const edit = (field: string, value: unknown) => setField(TEXT, 'review', field, value);

  it('keeps quotes and blank lines around it', () => {
    expect(edit('result', 'refer')).toBe(TEXT.replace('not-adopted ', 'refer '));
    expect(edit('meeting', '2026-03')).toBe(TEXT.replace('"2026-02"', '2026-03'));
    expect(edit('criteria.publicInterest.reason', '益, 大')).toBe(
      TEXT.replace('市民の益になる。', '"益, 大"'),
    );
    expect(edit('reasons', '決まった。')).toBe(TEXT.replace('担い手が決まっていない。', '決まった。'));
  });

  it('adds a field where the schema has it', () => {
    expect(edit('notifiedOn', '2026-06-30')).toBe(
      TEXT.replace(
        '    reason: 市の負担が多い。\n',
        '    reason: 市の負担が多い。\nnotifiedOn: 2026-06-30\n',
      ),
    );
    expect(edit('criteria.continuity', { judgement: 'poor', reason: '続かない。' })).toBe(
      TEXT.replace(
        '    reason: 市の負担が多い。\n',
        '    reason: 市の負担が多い。\n  continuity:\n    judgement: poor\n    reason: 続かない。\n',
      ),
    );
    expect(edit('advice', undefined)).toBe(TEXT.slice(0, TEXT.indexOf(`## ${heading('advice')}`)));
  });

  it('prints a group in braces anew when it grows', () => {
    expect(edit('approvals[1]', { member: 'npo-2', on: '2026-06-17', means: 'paper' })).toContain(
      'approvals:\n  - member: npo-1\n    on: 2026-06-17\n    means: sitting\n  - member: npo-2\n',
    );
  });

  it('adds a correction to those that are there', () => {
    const first = { on: '2026-07-01', what: '結果', why: '転記の誤り' };
    const once = edit('corrections[0]', first);
    const twice = setField(once, 'review', 'corrections[1]', { ...first, on: '2026-07-02' });
    expect(twice.startsWith(once.slice(0, once.indexOf('\n---\n', 4)))).toBe(true);
    expect(readDocument('review', twice).data?.corrections).toHaveLength(2);
  });

  it('keeps the remarks of a roster, which papers may not have', () => {
    const roster = `# 名簿\nmembers:\n  - id: npo-1 # 会長\n    displayName: 構成員一\n    side: npo\n    office: 会\n    post: 会長\n    steps: [1]\n    from: 2026-04-01\n    until: 2027-03-31\n`;
    expect(setField(roster, 'roster', 'members[0].post', '代表')).toBe(
      roster.replace('post: 会長', 'post: 代表'),
    );
  });

  it('refuses a value that the field cannot have, and a paper that cannot be read', () => {
    expect(() => edit('result', 'maybe')).toThrow(UneditableError);
    expect(() => edit('notifiedOn', '2026-02-31')).toThrow(UneditableError);
    expect(() => edit('reasns', 'x')).toThrow(UneditableError);
    expect(() => setField('---\n', 'review', 'result', 'refer')).toThrow(UneditableError);
  });
});
