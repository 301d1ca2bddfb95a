import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { ImportRow } from '../domain/imports/row.ts';
import { Usage } from './main.ts';

/**
 * Rows of a list of past projects: a CSV with a head row (UTF-8, with or without BOM), or the `projects` of a YAML
 * file of facts. Nested keys become `proposer.name`. Throws `Usage` when the file is neither.
 */
export function readRows(file: string): ImportRow[] {
  const text = readFile(file);
  if (file.endsWith('.csv')) return parse(text, { columns: true, bom: true, skip_empty_lines: true });
  if (!/\.ya?ml$/.test(file)) throw new Usage(`${file} is neither a CSV nor a YAML file.`);
  const facts = load(text, { schema: FAILSAFE_SCHEMA });
  if (!isGroup(facts) || !Array.isArray(facts['projects']))
    throw new Usage(`${file} has no list named projects.`);
  return facts['projects'].map((project: unknown) => Object.fromEntries(flat(project, '')));
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Usage(`The file ${file} cannot be read.`, { cause });
  }
}

function flat(value: unknown, path: string): (readonly [string, string])[] {
  if (!isGroup(value)) return [[path, Array.isArray(value) ? value.join(' ') : String(value)]];
  return Object.entries(value).flatMap(([key, child]) => flat(child, path ? `${path}.${key}` : key));
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
