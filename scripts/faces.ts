import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { faceFiles } from '../src/domain/record/faces/files.ts';
import { run } from './lib/main.ts';

const PUBLISHED = path.join(import.meta.dirname, '..', 'public', 'schema');

/**
 * `npm run faces [-- --check --out DIR]`: writes the published faces of the descriptions, JSON Schema and data
 * dictionary. With `--check` it writes nothing, names the files that have drifted, and exits 1 if there are any.
 */
function main(): number {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: PUBLISHED },
    },
  });
  const made = faceFiles();
  const there = readFolder(values.out);
  const drifted = [...new Set([...made.keys(), ...there.keys()])]
    .filter((name) => made.get(name) !== there.get(name))
    .sort();
  if (!values.check) {
    mkdirSync(values.out, { recursive: true });
    for (const name of drifted) bring(path.join(values.out, name), made.get(name));
  }
  const shown = path.relative('', values.out);
  for (const name of drifted) console.log(`${values.check ? 'drifted' : 'written'}: ${shown}/${name}`);
  if (!values.check || drifted.length === 0) return 0;
  console.log('Run `npm run faces` and commit what it writes.');
  return 1;
}

function readFolder(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** Brings one file to the text it should have; without one, it is of a kind that is no more. */
function bring(file: string, text: string | undefined): void {
  if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
}

await run(main);
