import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv2020, { type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { describe, expect, it } from 'vitest';
import { builtSite } from './built-site.ts';

const { dir } = builtSite();
const text = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
const json = (file: string): AnySchemaObject => JSON.parse(text(file)) as AnySchemaObject;
const filesIn = (folder: string, end: string): string[] =>
  readdirSync(path.join(dir, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);

const tables = filesIn('data', '.csv').filter((file) => file !== 'data/dictionary.csv');
/** What was written at length is there as CSV only. */
const inBoth = tables.filter((file) => file !== 'data/texts.csv');
const answers = [...filesIn('api/v1', '.json'), ...filesIn('api/v1/projects', '.json')];
const site = new URL('/', String(json('api/v1/index.json')['$schema']));

/** Every published schema, under the address at which it is published; ajv holds each against the metaschema. */
function validator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const file of [...filesIn('api/v1/schema', '.json'), ...filesIn('data/schema', '.json')])
    ajv.addSchema(json(file));
  for (const file of filesIn('schema', '.json').filter((name) => !name.endsWith('.document.json')))
    ajv.addSchema({ ...json(file), $id: new URL(file, site).href });
  return ajv;
}

describe('open data', () => {
  it('is a data package that Frictionless accepts, each row by its table schema', async () => {
    // This reader takes a byte order mark for a part of the first key.
    const basePath = mkdtempSync(path.join(tmpdir(), 'junkan-data-'));
    for (const file of tables)
      writeFileSync(path.join(basePath, path.basename(file)), text(file).replace('\u{FEFF}', ''));
    const pack = await Package.load(json('data/datapackage.json'), { basePath, strict: true });
    expect(pack.errors).toEqual([]);
    expect(pack.resources).toHaveLength(tables.length);
    for (const resource of pack.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect([resource.name, rows.length]).toEqual([resource.name, rowsOf(resource.descriptor.path).length]);
    }
  });

  it('says the size of each file as it is', () => {
    for (const { path: file, bytes } of json('data/datapackage.json')['resources'] as {
      path: string;
      bytes: number;
    }[])
      expect([file, bytes]).toEqual([file, readFileSync(path.join(dir, 'data', file)).length]);
  });

  it('is CSV with a byte order mark, CRLF, one header row and no line breaks in cells', () => {
    for (const file of tables) {
      const csv = text(file);
      expect(csv.startsWith('\u{FEFF}localGovernmentCode,municipality,')).toBe(true);
      expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
    expect(rowsOf('projects.csv')[0]?.['localGovernmentCode']).toBe('142042');
  });

  it('has the same rows in JSON as in CSV', () => {
    for (const file of inBoth) {
      const { columns, rows } = json(file.replace('.csv', '.json')) as unknown as {
        columns: string[];
        rows: unknown[][];
      };
      const lines = rowsOf(path.basename(file));
      expect(rows).toHaveLength(lines.length);
      expect(columns).toEqual(lines[0] ? Object.keys(lines[0]) : columns);
      expect(rows.map((row) => row.map((cell) => cell !== null && String(cell) !== ''))).toEqual(
        lines.map((line) => columns.map((column) => line[column] !== '')),
      );
    }
  });

  it('has JSON that follows the schema that it names', () => {
    const ajv = validator();
    for (const file of inBoth) {
      const data = json(file.replace('.csv', '.json'));
      const valid = ajv.validate(String(data['$schema']), data);
      expect([file, valid, valid ? null : ajv.errors?.slice(0, 3)]).toEqual([file, true, null]);
    }
  });
});

describe('what was written at length', () => {
  it('C14: every reason and advice of the papers stands in the table of texts, and nowhere twice', () => {
    const texts = rowsOf('texts.csv');
    const rejected = texts.filter(({ kind, field }) => kind === 'review' && field === 'reasons');
    expect(rejected.length).toBeGreaterThan(0);
    for (const { path: file, text: said } of rejected) {
      const filed = readFileSync(path.join('content', file ?? ''), 'utf8').replace(/\s+/g, '');
      expect(filed).toContain((said ?? '').replace(/^'/, '').replace(/\s+/g, ''));
    }
    expect(Object.keys(rowsOf('reviews.csv')[0] ?? {})).not.toContain('reasons');
  });
});

describe('the API', () => {
  it('answers as the schema says that each answer names', () => {
    const ajv = validator();
    for (const file of answers) {
      const data = json(file);
      const valid = ajv.validate(String(data['$schema']), data);
      expect([file, valid, valid ? null : ajv.errors?.slice(0, 3)]).toEqual([file, true, null]);
    }
  });

  it('names only files that are there', () => {
    for (const file of answers)
      for (const [, found] of text(file).matchAll(/"(https?:[^"]+)"/g)) {
        const address = new URL(found ?? '');
        if (address.host !== site.host || !/\.(json|csv)$/.test(address.pathname)) continue;
        expect(() => readFileSync(path.join(dir, address.pathname))).not.toThrow();
      }
  });
});

it('tells whom to write to of a weakness, as RFC 9116 asks', () => {
  const lines = text('.well-known/security.txt');
  expect(lines).toMatch(/^Contact: https:\/\/github\.com\/.+\/security\/advisories\/new$/m);
  expect(lines).toMatch(/^Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+09:00$/m);
  expect(lines).toMatch(/^Canonical: https:\/\/.+\/\.well-known\/security\.txt$/m);
});

const rowsOf = (file: string): Record<string, string>[] =>
  parse(text(`data/${file}`), { bom: true, columns: true, record_delimiter: '\r\n' });
