import { type Column, meaningOf } from './column.ts';
import type { Table } from './table.ts';

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

type Json = Readonly<Record<string, unknown>>;

/** JSON Schema (2020-12) of the JSON file of a table; `id` is the address at which the schema is published. */
export function tableSchema(table: Table, id: string): Json {
  const { columns } = table;
  return {
    $schema: DIALECT,
    $id: id,
    title: `${table.title.ja} / ${table.title.en}`,
    description: `${table.description.ja} ${table.description.en}`,
    type: 'object',
    required: ['$schema', 'table', 'version', 'created', 'columns', 'rows'],
    additionalProperties: false,
    properties: {
      $schema: { const: id },
      table: { const: table.name },
      version: { type: 'string' },
      created: { type: 'string', format: 'date' },
      demonstration: {
        title: '見本の断り書き / Says that the projects are examples',
        type: 'object',
        required: ['ja', 'en'],
      },
      columns: { const: columns.map(({ key }) => key) },
      rows: {
        type: 'array',
        items: {
          type: 'array',
          prefixItems: columns.map((column) =>
            column.required ? ofColumn(column) : { anyOf: [ofColumn(column), { type: 'null' }] },
          ),
          minItems: columns.length,
          items: false,
        },
      },
    },
  };
}

function ofColumn(column: Column): Json {
  const { label, type, choices, pattern } = column;
  const meaning = meaningOf(column);
  const words = {
    title: `${label.ja} / ${label.en}`,
    description: `${meaning.ja} ${meaning.en}`,
  };
  return { ...words, ...TYPES[type], ...(choices && restricted(type, choices)), ...(pattern && { pattern }) };
}

function restricted(type: Column['type'], choices: NonNullable<Column['choices']>): Json {
  const oneOf = Object.entries(choices).map(([value, label]) => ({
    const: value,
    title: `${label.ja} / ${label.en}`,
  }));
  return type === 'list' ? { items: { oneOf } } : { oneOf };
}

const TYPES: Readonly<Record<Column['type'], Json>> = {
  prose: { type: 'string' },
  text: { type: 'string' },
  date: { type: 'string', format: 'date' },
  time: { type: 'string', format: 'date-time' },
  integer: { type: 'integer' },
  yen: { type: 'integer', minimum: 0 },
  number: { type: 'number' },
  numberOrText: { type: ['number', 'string'] },
  year: { type: 'integer', minimum: 1989 },
  yesNo: { type: 'boolean' },
  list: { type: 'array', items: { type: 'string' } },
};
