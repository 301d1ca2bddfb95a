import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { field } from '../../schema/field.ts';
import type { Entry } from '../../schema/field.ts';
import { line } from '../../schema/values.ts';
import { exampleOf } from './json-schema.ts';

const words = { ja: '例', en: 'Example' };

const shown = <S extends z.core.$ZodType>(schema: S, entry: Entry, example?: string): S =>
  field(schema, { label: words, help: words, entry, ...(example === undefined ? {} : { example }) });

describe('the example of a field', () => {
  it.each([
    ['text', z.string(), 'line', '480000', '480000'],
    ['a number', z.optional(z.int()), 'number', '480000', 480_000],
    ['yes or no', z.boolean(), 'choice', 'false', false],
    ['a confirmation', z.literal(true), 'confirm', 'true', true],
    ['a number or a sentence, as a number', z.union([z.number(), line()]), 'line', '-1.5', -1.5],
    ['a number or a sentence, as a sentence', z.union([z.number(), line()]), 'line', '3人増', '3人増'],
    [
      'a list of values that are numbers and words',
      z.array(z.literal([1, 'learning'])),
      'choices',
      '1\nlearning',
      [1, 'learning'],
    ],
    ['a list of text', z.array(line()), 'list', '一\n二', ['一', '二']],
    ['keys to confirm', z.record(z.string(), z.literal(true)), 'keyed', 'base', { base: true }],
  ] as const)('is the value that is meant: %s', (_, schema, entry, example, value) => {
    expect(exampleOf(shown(schema, entry, example))).toEqual(value);
  });

  it('is put together from the fields of a group, a table and keyed values', () => {
    const row = () =>
      z.strictObject({ id: shown(line(), 'line', 'a-1'), note: shown(z.optional(line()), 'line') });
    expect(exampleOf(shown(row(), 'group'))).toEqual({ id: 'a-1' });
    expect(exampleOf(shown(z.array(row()), 'table'))).toEqual([{ id: 'a-1' }]);
    expect(exampleOf(shown(z.record(z.string(), row()), 'keyed', 'k'))).toEqual({ k: { id: 'a-1' } });
  });

  it('is missing where nothing below has one', () => {
    expect(exampleOf(shown(z.strictObject({ note: shown(line(), 'line') }), 'group'))).toBeUndefined();
  });
});
