import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { csvHead, linesOf, type Lines } from '../../domain/open-data/rows.ts';
import type { Around, Table } from '../../domain/open-data/table.ts';
import { TABLES } from '../../domain/open-data/tables/index.ts';
import { address, absolute } from '../links.ts';
import type { City } from '../record/city.ts';
import { aroundOf } from './addresses.ts';

/**
 * The rows of the projects of one fiscal year, kept between builds under a digest of all their texts, so that the
 * change of one paper has one year read again and not the whole record.
 */
interface Block {
  readonly key: string;
  readonly year: number;
  readonly folder: string;
  /** How many rows and bytes each table has in it. */
  readonly sizes: Readonly<Record<string, Size>>;
}

export interface Size {
  readonly rows: number;
  readonly csv: number;
  readonly json: number;
  /** Differs where a line does. */
  readonly digest: string;
}

/** The published tables with their sizes, and their parts in order. A digest follows from every row of its table. */
export interface OpenData {
  readonly sizes: ReadonlyMap<string, Size>;
  /** In bytes, since the longest is as large as all the papers together; packed where the table's file is. */
  csv(table: Table): Buffer;
  json(table: Table): string;
  /** Years of the projects. */
  readonly years: readonly number[];
  /** The rows of the projects of one year, and something that differs where they do. */
  ofYear(table: Table, year: number): { readonly digest: string; json(): string };
}

let made: { readonly city: City; readonly data: OpenData } | undefined;

/** The tables of the record, made once for a build. */
export function openData(city: City): OpenData {
  if (made?.city !== city) made = { city, data: makeTables(city) };
  return made.data;
}

function makeTables(city: City): OpenData {
  const around = aroundOf(city);
  const blocks = [...idsByYear(city)].map(([year, ids]) => blockOf(city, around, year, ids));
  const common = new Map(TABLES.map((table) => [table.name, commonLines(table, city, around)]));
  const joined = (table: Table, part: Part, head: string): Buffer =>
    Buffer.concat([
      stored(table, part, head),
      ...blocks.map((block) => read(block, table.name, part)),
      stored(table, part, common.get(table.name)?.[part] ?? ''),
    ]);
  return {
    sizes: new Map(TABLES.map((table) => [table.name, sizeOf(table, blocks, common.get(table.name))])),
    csv: (table) => joined(table, 'csv', csvHead(table)),
    json: (table) => joined(table, 'json', '').toString().slice(1),
    years: blocks.map(({ year }) => year),
    ofYear: (table, year) => {
      const block = blocks.find((one) => one.year === year);
      return {
        digest: block?.sizes[table.name]?.digest ?? '',
        json: () => (block ? read(block, table.name, 'json').toString().slice(1) : ''),
      };
    },
  };
}

const commonLines = (table: Table, city: City, around: Around): Lines =>
  linesOf(
    table,
    table.commonRows(
      {
        sittings: [...city.record.sittings.values()],
        obligations: city.programmeObligations,
        programmes: city.record.programmes,
        rosters: city.record.rosters,
      },
      around,
    ),
  );

function blockOf(city: City, around: Around, year: string, ids: readonly string[]): Block {
  const key = digest([city.contextKey, absolute(address('ja', '/')), ids.map((id) => city.textsOf(id))]);
  const folder = path.join(
    '.cache/open-data',
    digest([absolute('/'), process.env['CONTENT_DIR'] ?? '']),
    year,
  );
  const former = kept(folder);
  if (former?.key === key) return former;
  const statuses = city.statusesOf(ids);
  const sizes: Record<string, Size> = {};
  mkdirSync(folder, { recursive: true });
  // Without it, a build that is killed leaves no block that is half of one year and half of another.
  writeFileSync(path.join(folder, 'block.json'), '{}');
  for (const table of TABLES) {
    const lines = linesOf(
      table,
      statuses.flatMap((status) => table.rowsOf(status, around)),
    );
    sizes[table.name] = sizeIn(table, lines);
    for (const part of ['csv', 'json'] as const)
      writeFileSync(fileOf(folder, table.name, part), stored(table, part, lines[part]));
  }
  const block = { key, year: Number(year), folder, sizes };
  writeFileSync(path.join(folder, 'block.json'), JSON.stringify(block));
  return block;
}

function kept(folder: string): Block | null {
  try {
    const block: Block = JSON.parse(readFileSync(path.join(folder, 'block.json'), 'utf8'));
    return block;
  } catch {
    return null;
  }
}

type Part = 'csv' | 'json';

/** The lines of a part as they are kept and published: packed members of one file follow each other (RFC 1952, 2.2). */
const stored = ({ packed }: Table, part: Part, lines: string): Buffer =>
  packed && part === 'csv' ? gzipSync(lines) : Buffer.from(lines);

const fileOf = (folder: string, table: string, part: Part): string => path.join(folder, `${table}.${part}`);

const read = ({ folder }: Block, table: string, part: Part): Buffer =>
  readFileSync(fileOf(folder, table, part));

/** Projects by the fiscal year of their filing, as their numbers have it. */
export function idsByYear(city: City): Map<string, string[]> {
  return Map.groupBy(city.projects.keys(), (id) => id.split('-')[0] ?? '');
}

const sizeIn = (table: Table, { rows, csv, json }: Lines): Size => ({
  rows,
  csv: stored(table, 'csv', csv).length,
  json: Buffer.byteLength(json),
  digest: digest(csv),
});

function sizeOf(table: Table, blocks: readonly Block[], common: Lines | undefined): Size {
  const parts = [
    sizeIn(table, { rows: 0, csv: csvHead(table), json: '' }),
    ...blocks.flatMap(({ sizes }) => sizes[table.name] ?? []),
    ...(common ? [sizeIn(table, common)] : []),
  ];
  const sum = (of: 'rows' | 'csv' | 'json') => parts.reduce((all, part) => all + part[of], 0);
  return { rows: sum('rows'), csv: sum('csv'), json: sum('json'), digest: digest(parts) };
}

const digest = (value: unknown): string =>
  createHash('sha1').update(JSON.stringify(value)).digest('base64url');
