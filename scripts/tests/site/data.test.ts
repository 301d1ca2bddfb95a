import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import Ajv2020, { type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { Table } from 'tableschema';
import { describe, expect, it } from 'vitest';
import { builtSite } from './built-site.ts';

const { dir } = builtSite();
const text = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
const json = (file: string): AnySchemaObject => JSON.parse(text(file)) as AnySchemaObject;
const filesIn = (folder: string, end: string): string[] =>
  readdirSync(path.join(dir, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);

const TEXTS = 'data/texts.csv.gz';
const tables = [
  ...filesIn('data', '.csv').filter((file) => file !== 'data/dictionary.csv'),
  TEXTS,
  ...filesIn('data/statistics', '.csv'),
];
/** The published bytes, unpacked where they are packed. */
const bytesOf = (file: string): Buffer => {
  const bytes = readFileSync(path.join(dir, file));
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
};
/** What was written at length is JSON of a file a year; the statistics have their own answer of the API. */
const inBoth = tables.filter((file) => file !== TEXTS && !file.startsWith('data/statistics/'));
const textFiles = filesIn('data/texts', '.json.gz');
const unpacked = (file: string): AnySchemaObject => JSON.parse(bytesOf(file).toString()) as AnySchemaObject;
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
  it('is a data package that Frictionless accepts, each row of the published bytes by its table schema', async () => {
    const basePath = path.join(dir, 'data');
    const pack = await Package.load(json('data/datapackage.json'), { basePath, strict: true });
    expect(pack.errors).toEqual([]);
    expect(pack.resources.map(({ descriptor }) => descriptor.path).sort()).toEqual(
      tables.map((file) => file.replace('data/', '')).sort(),
    );
    const read = ({ descriptor }: (typeof pack.resources)[number], schema = descriptor.schema) =>
      Table.load(Readable.from([bytesOf(`data/${descriptor.path}`)]), { schema, strict: true, bom: true });
    const rows = new Map<string, readonly Record<string, unknown>[]>();
    for (const resource of pack.resources) {
      const own = await (await read(resource)).read({ keyed: true });
      expect([resource.name, own.length]).toEqual([resource.name, rowsOf(resource.descriptor.path).length]);
      rows.set(resource.name, own);
    }
    // The validator follows a column along one key only: each key is tried by itself.
    let followed = 0;
    for (const resource of pack.resources)
      for (const key of resource.descriptor.schema.foreignKeys ?? []) {
        const table = await read(resource, { ...resource.descriptor.schema, foreignKeys: [key] });
        const to = key.reference.resource;
        const relations = { [to]: rows.get(to === '' ? resource.name : to) ?? [] };
        await expect(table.read({ keyed: true, relations })).resolves.toHaveLength(
          rows.get(resource.name)?.length ?? -1,
        );
        followed += 1;
      }
    expect(followed).toBeGreaterThan(30);
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
      const csv = bytesOf(file).toString();
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
    const all = [
      ...inBoth.map((file) => [file, json(file.replace('.csv', '.json'))] as const),
      ...textFiles.map((file) => [file, unpacked(file)] as const),
    ];
    for (const [file, data] of all) {
      const valid = ajv.validate(String(data['$schema']), data);
      expect([file, valid, valid ? null : ajv.errors?.slice(0, 3)]).toEqual([file, true, null]);
    }
  });
});

describe('what was written at length', () => {
  it('stands in JSON too, each text of a project in the file of its year, each of a sitting in the API', () => {
    const shape = (said: unknown) => String(said).replace(/^'|\s+/g, '');
    const found = textFiles.flatMap((file) => {
      const { columns, rows } = unpacked(file) as unknown as { columns: string[]; rows: unknown[][] };
      return rows.map((row) =>
        ['path', 'field', 'text'].map((key) => shape(row[columns.indexOf(key)])).join(),
      );
    });
    const { meetings } = json('api/v1/meetings.json') as unknown as {
      meetings: { id: string; texts: Record<string, string> }[];
    };
    const minutes = meetings.flatMap(({ id, texts }) =>
      Object.entries(texts).map(([field, said]) => [`meetings/${id}.md`, field, shape(said)].join()),
    );
    expect(minutes.length).toBeGreaterThan(0);
    expect([...found, ...minutes].sort()).toEqual(
      rowsOf('texts.csv.gz')
        .map((row) => [row['path'], row['field'], shape(row['text'])].join())
        .sort(),
    );
  });

  it('is where the answer about a project says', () => {
    const { links } = json('api/v1/projects/2023-0009.json') as unknown as { links: { texts: string } };
    expect(textFiles).toContain(new URL(links.texts).pathname.slice(1));
  });

  it('C14: every reason and advice of the papers stands in the table of texts, and nowhere twice', () => {
    const texts = rowsOf('texts.csv.gz');
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
        if (address.host !== site.host || !/\.(json|csv|gz)$/.test(address.pathname)) continue;
        expect(() => readFileSync(path.join(dir, address.pathname))).not.toThrow();
      }
  });
});

it('each project page leads to its own data', () => {
  for (const page of ['projects', 'en/projects']) {
    const html = text(`${page}/2023-0009/index.html`);
    expect(html).toContain(
      '<link rel="alternate" type="application/json" href="/api/v1/projects/2023-0009.json">',
    );
    expect(html.match(/<a href="\/api\/v1\/projects\/2023-0009\.json"/g)).toHaveLength(1);
  }
});

describe('what the descriptions say', () => {
  it('JSON-LD names only files that are there, and each table', () => {
    const source =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text('data/index.html'))?.[1] ?? '';
    const found = [...source.matchAll(/"contentUrl":"([^"]+)"/g)].map(
      ([, address]) => new URL(address ?? ''),
    );
    expect(found.length).toBeGreaterThan(tables.length);
    for (const { pathname } of found)
      expect([pathname, existsSync(path.join(dir, pathname))]).toEqual([pathname, true]);
  });

  it('a demonstration says in each file that can say it that its projects are examples', () => {
    const said = json('data/datapackage.json') as unknown as { title: string; demonstration: unknown };
    expect(said.title).toMatch(/^【見本】/);
    const files = [
      ...inBoth.map((file) => json(file.replace('.csv', '.json'))),
      ...textFiles.map(unpacked),
      ...answers.map(json),
    ];
    for (const file of files)
      expect([file['$schema'], file['demonstration']]).toEqual([file['$schema'], said.demonstration]);
    expect(text('data/index.html')).toContain('"name":"【見本】');
  });
});

it('tells whom to write to of a weakness, as RFC 9116 asks', () => {
  const lines = text('.well-known/security.txt');
  expect(lines).toMatch(/^Contact: https:\/\/github\.com\/.+\/security\/advisories\/new$/m);
  const [, expires = ''] = /^Expires: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+09:00)$/m.exec(lines) ?? [];
  // Of the real day on which it was written, though the demonstration stands on a day of its own.
  const written = statSync(path.join(dir, '.well-known/security.txt')).mtimeMs;
  const days = (Date.parse(expires) - written) / 86_400_000;
  expect(days).toBeGreaterThan(270);
  expect(days).toBeLessThan(365);
  expect(lines).toMatch(/^Canonical: https:\/\/.+\/\.well-known\/security\.txt$/m);
});

const rowsOf = (file: string): Record<string, string>[] =>
  parse(bytesOf(`data/${file}`), { bom: true, columns: true, record_delimiter: '\r\n' });
