import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { field } from './field.ts';
import type { Entry } from './field.ts';
import { KINDS } from '../record/kinds/index.ts';
import { line } from './values.ts';
import { fieldsOf, walk } from './shape.ts';

const named = <S extends z.core.$ZodType>(schema: S, entry: Entry, name: string): S =>
  field(schema, { label: { ja: name, en: name }, help: { ja: name, en: name }, entry });

const schema = z.strictObject({
  title: named(line(), 'line', '題'),
  budget: named(z.optional(z.strictObject({ total: named(z.int(), 'number', '額') })), 'group', '予算'),
  asks: named(z.array(z.strictObject({ what: named(z.optional(line()), 'line', '事項') })), 'table', '依頼'),
  criteria: named(
    z.optional(z.record(z.string(), z.strictObject({ reason: named(line(), 'line', '理由') }))),
    'keyed',
    '指針',
  ),
  topics: named(z.array(line()), 'list', '話題'),
});

describe('walking a schema', () => {
  it('meets every key, each group before its fields, and says where it is', () => {
    expect([...walk(schema)].map(({ path, required, repeated }) => [path, required, repeated])).toEqual([
      ['title', true, false],
      ['budget', false, false],
      ['budget.total', true, false],
      ['asks', true, false],
      ['asks[].what', false, true],
      ['criteria', false, false],
      ['criteria.*.reason', true, true],
      ['topics', true, false],
    ]);
  });

  it('gives each field its own description', () => {
    expect(fieldsOf(schema).map(({ description }) => description.label.ja)).toEqual([
      '題',
      '予算',
      '額',
      '依頼',
      '事項',
      '指針',
      '理由',
      '話題',
    ]);
  });

  it('refuses a schema with a key that nobody described', () => {
    expect(() =>
      fieldsOf(z.strictObject({ budget: named(z.strictObject({ total: z.int() }), 'group', '予算') })),
    ).toThrow('budget.total');
  });

  it('goes down to tables within tables', () => {
    const paths = fieldsOf(KINDS.amendment.schema).map(({ path }) => path);
    expect(paths).toContain('plan.indicators[].targets[].fiscalYear');
  });
});
