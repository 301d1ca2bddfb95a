import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { csvHead, linesOf, type Lines } from '../../domain/open-data/rows.ts';
import type { Around, Table } from '../../domain/open-data/table.ts';
import { TABLES } from '../../domain/open-data/tables/index.ts';
import { address } from '../links.ts';
import { meetingPath, projectPath } from '../links.ts';
import type { City } from '../record/city.ts';
import { absolute, addresses } from './addresses.ts';

/**
 * The rows of the projects of one fiscal year, kept between builds under a digest of all their texts, so that the
 * change of one paper has one year read again and not the whole record.
 */
interface Block {
  readonly key: string;
  readonly folder: string;
  /** How many rows and bytes each table has in it. */
  readonly sizes: Readonly<Record<string, Size>>;
}

export interface Size {
  readonly rows: number;
  readonly csv: number;
  readonly json: number;
}

/** The published tables with their sizes, and their parts in order. */
export interface OpenData {
  /** Follows from every row of every table. */
  readonly key: string;
  readonly sizes: ReadonlyMap<string, Size>;
  csv(table: Table): string;
  json(table: Table): string;
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
  const joined = (table: Table, part: 'csv' | 'json'): string =>
    [...blocks.map((block) => read(block, table.name, part)), common.get(table.name)?.[part] ?? ''].join('');
  return {
    key: digest([blocks.map(({ key }) => key), [...common.values()]]),
    sizes: new Map(TABLES.map((table) => [table.name, sizeOf(table, blocks, common.get(table.name))])),
    csv: (table) => csvHead(table) + joined(table, 'csv'),
    json: (table) => joined(table, 'json').slice(1),
  };
}

function aroundOf(city: City): Around {
  return {
    today: city.today,
    programme: city.programme,
    projectPage: (id) => absolute(address('ja', projectPath(id))),
    meetingPage: (id) => absolute(address('ja', meetingPath(id))),
    paper: addresses().paper,
  };
}

const commonLines = (table: Table, city: City, around: Around): Lines =>
  linesOf(
    table,
    table.commonRows({ sittings: [...city.record.sittings.values()], duties: city.programmeDuties }, around),
  );

function blockOf(city: City, around: Around, year: string, ids: readonly string[]): Block {
  const key = digest([city.settingKey, absolute(address('ja', '/')), ids.map((id) => city.textsOf(id))]);
  const folder = path.join(
    '.cache/open-data',
    digest([absolute('/'), process.env['CONTENT_DIR'] ?? '']),
    year,
  );
  const former = kept(folder);
  if (former?.key === key) return former;
  const standings = city.standingsOf(ids);
  const sizes: Record<string, Size> = {};
  mkdirSync(folder, { recursive: true });
  // Without it, a build that is killed leaves no block that is half of one year and half of another.
  writeFileSync(path.join(folder, 'block.json'), '{}');
  for (const table of TABLES) {
    const lines = linesOf(
      table,
      standings.flatMap((standing) => table.rowsOf(standing, around)),
    );
    sizes[table.name] = { rows: lines.rows, csv: bytes(lines.csv), json: bytes(lines.json) };
    for (const part of ['csv', 'json'] as const) writeFileSync(fileOf(folder, table.name, part), lines[part]);
  }
  const block = { key, folder, sizes };
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

const fileOf = (folder: string, table: string, part: 'csv' | 'json'): string =>
  path.join(folder, `${table}.${part}`);

const read = ({ folder }: Block, table: string, part: 'csv' | 'json'): string =>
  readFileSync(fileOf(folder, table, part), 'utf8');

/** Projects by the fiscal year of their filing, as their numbers have it. */
export function idsByYear(city: City): Map<string, string[]> {
  return Map.groupBy(city.projects.keys(), (id) => id.split('-')[0] ?? '');
}

function sizeOf(table: Table, blocks: readonly Block[], common: Lines | undefined): Size {
  const total = {
    rows: common?.rows ?? 0,
    csv: bytes(csvHead(table) + (common?.csv ?? '')),
    json: bytes(common?.json ?? ''),
  };
  for (const { sizes } of blocks) {
    const own = sizes[table.name];
    if (!own) continue;
    total.rows += own.rows;
    total.csv += own.csv;
    total.json += own.json;
  }
  return total;
}

const bytes = (text: string): number => Buffer.byteLength(text);

const digest = (value: unknown): string =>
  createHash('sha1').update(JSON.stringify(value)).digest('base64url');
