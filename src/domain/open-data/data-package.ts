import type { Programme } from '../programme/schema.ts';
import type { Text } from '../text.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { type Column, meaningOf } from './column.ts';
import { csvFile, type Table } from './table.ts';

/** Version of the tables: a new key of a column raises the second number, a key taken away the first. */
export const DATA_VERSION = '1.2.0';

/** The licence of the data as machines want it named; undefined where the programme names none. */
export function licenceOf({ licence: { data } }: Programme) {
  return data && { name: data.name, path: data.path, title: bothWords(data.title) };
}

const bothWords = ({ ja, en }: Text): string => `${ja} / ${en}`;

/** What a published file of a table is, apart from its rows. */
export interface Published {
  readonly table: Table;
  /** Bytes of the CSV file. */
  readonly bytes: number;
}

export interface PackageContext {
  readonly programme: Programme;
  readonly created: IsoDate;
  /** Address of the page about the data. */
  readonly homepage: string;
}

/** Returns a Frictionless data package (Data Package 1.0) with a Table Schema a table. Its words are Japanese, then English. */
export function dataPackage(
  published: readonly Published[],
  { programme, created, homepage }: PackageContext,
) {
  const { municipality, system, demonstration } = programme;
  const licence = licenceOf(programme);
  return {
    profile: 'tabular-data-package',
    name: `junkan-${municipality.localGovernmentCode}`,
    title: `${demonstration ? '【見本】' : ''}${municipality.name.ja} ${system.ja} / ${municipality.name.en}: ${system.en}${demonstration ? ' (demonstration)' : ''}`,
    description: [
      ...(demonstration ? [demonstration.ja, demonstration.en] : []),
      '協働事業の提案から検証までの記録です。',
      'The record of collaborative projects from proposal to verification.',
    ].join(' '),
    // Not in the specification, which allows further keys: what a program must know before it counts anything.
    ...(demonstration && { demonstration }),
    homepage,
    version: DATA_VERSION,
    created: `${created}T00:00:00+09:00`,
    keywords: ['協働', '市民活動', 'NPO', municipality.name.ja],
    ...(licence && { licenses: [licence] }),
    sources: [{ title: `${municipality.name.ja} 協働事業の記録`, path: programme.repository }],
    contributors: [{ title: municipality.name.ja, role: 'publisher' }],
    resources: published.map(resource),
  };
}

const resource = ({ table, bytes }: Published) => ({
  profile: 'tabular-data-resource',
  // Names of resources are lower case by the specification.
  name: resourceName(table.name),
  path: csvFile(table),
  // "Compression of resources", a pattern of Data Package 1.0.
  ...(table.packed && { compression: 'gz' }),
  title: `${table.title.ja} / ${table.title.en}`,
  description: `${table.description.ja} ${table.description.en}`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: table.columns.map(fieldOf),
    ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey }),
    ...(table.foreignKeys.length > 0 && {
      foreignKeys: table.foreignKeys.map(({ fields, table: to, reference }) => ({
        fields,
        // The specification names a table itself by nothing.
        reference: { resource: to === table.name ? '' : resourceName(to), fields: reference },
      })),
    }),
    missingValues: [''],
  },
});

const resourceName = (table: string): string =>
  table.replaceAll('/', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function fieldOf(column: Column) {
  const { key, label, type, required, choices, pattern } = column;
  const meaning = meaningOf(column);
  const constraints = {
    ...(required && { required: true }),
    ...(choices && type !== 'list' && { enum: Object.keys(choices) }),
    ...(pattern && { pattern }),
    ...(type === 'time' && { pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:]+\\+09:00$' }),
    ...(type === 'yen' && { minimum: 0 }),
  };
  return {
    name: key,
    title: `${label.ja} / ${label.en}`,
    description: `${meaning.ja} ${meaning.en}`,
    ...TYPES[type],
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const TYPES: Readonly<Record<Column['type'], object>> = {
  prose: { type: 'string' },
  text: { type: 'string' },
  date: { type: 'date' },
  // The specification's own format of times has no room for a zone other than UTC.
  time: { type: 'string' },
  integer: { type: 'integer' },
  yen: { type: 'integer' },
  number: { type: 'number' },
  // A Table Schema has no such type: a figure or a sentence.
  numberOrText: { type: 'string' },
  year: { type: 'integer' },
  yesNo: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  list: { type: 'string' },
};
