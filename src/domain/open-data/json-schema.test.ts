import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { column, type Cell, type ColumnType } from './column.ts';
import { tableSchema } from './json-schema.ts';
import { defineTable } from './table.ts';

/** Returns whether a cell is accepted in a column of a type. */
function accepts(type: ColumnType, cell: Cell): boolean {
  const table = defineTable({
    name: 'one',
    title: { ja: '一', en: 'One' },
    description: { ja: '一。', en: 'One.' },
    primaryKey: [],
    columns: [
      column('value', ['値', 'Value'], ['値です。', 'A value.'], () => cell, { type, required: true }),
    ],
  });
  const id = 'https://example.org/one.json';
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const columns = table.columns.map(({ key }) => key);
  const head = { $schema: id, table: 'one', version: '1', created: '2026-04-01', columns };
  return ajv.validate(tableSchema(table, id), { ...head, rows: [['142042', '鎌倉市', cell]] });
}

describe('the schema of a table', () => {
  it('takes text as text only: a code that became a number has lost its zeros', () => {
    expect(accepts('text', '0123')).toBe(true);
    expect(accepts('text', 123)).toBe(false);
  });

  it('takes a result as a figure or as a sentence', () => {
    expect(accepts('numberOrText', 186)).toBe(true);
    expect(accepts('numberOrText', '毎回満席でした。')).toBe(true);
    expect(accepts('numberOrText', true)).toBe(false);
  });

  it('takes a day that exists only', () => {
    expect(accepts('date', '2026-04-01')).toBe(true);
    expect(accepts('date', '2026-02-30')).toBe(false);
  });
});
