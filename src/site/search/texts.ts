import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { foldUnit, type FoldedUnit } from '../../domain/search/corpus.ts';
import type { Unit } from './units.ts';

/** What stands before the codes in a file of texts: key, length and length of the title of each. */
type Index = readonly (readonly [key: string, length: number, title: number])[];

/**
 * The folded texts of one year's units. They are kept from one build to the next, so that for the change of one
 * paper one project is read again and not the year.
 */
export function textsOfYear(folder: string, year: number, units: readonly Unit[]): FoldedUnit[] {
  const file = path.join(folder, `${year}.bin`);
  const kept = load(file);
  const texts = units.map((unit) => kept.get(unit.key) ?? foldUnit(unit.text()));
  if (kept.size !== units.length || units.some(({ key }) => !kept.has(key))) save(file, units, texts);
  return texts;
}

const HEAD = 8;

function load(file: string): Map<string, FoldedUnit> {
  const texts = new Map<string, FoldedUnit>();
  const bytes = read(file);
  if (bytes === null) return texts;
  const length = Number(bytes.toString('latin1', 0, HEAD));
  const index = JSON.parse(bytes.toString('utf8', HEAD, HEAD + length)) as Index;
  const all = new Uint16Array(Uint8Array.from(bytes.subarray(HEAD + length)).buffer);
  let at = 0;
  for (const [key, size, title] of index) texts.set(key, { codes: all.subarray(at, (at += size)), title });
  return texts;
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Killed half way, the former file stays. */
function save(file: string, units: readonly Unit[], texts: readonly FoldedUnit[]): void {
  const index = units.map(({ key }, i) => [key, texts[i]?.codes.length ?? 0, texts[i]?.title ?? 0]);
  const head = Buffer.from(JSON.stringify(index));
  mkdirSync(path.dirname(file), { recursive: true });
  const parts = [
    Buffer.from(String(head.length).padStart(HEAD)),
    head,
    ...texts.map(({ codes }) => Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength)),
  ];
  writeFileSync(`${file}.new`, Buffer.concat(parts));
  renameSync(`${file}.new`, file);
}
