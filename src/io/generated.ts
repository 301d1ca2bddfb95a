import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A folder that holds what a command makes and nothing else. */
export interface Generated {
  readonly folder: string;
  /** What it should hold: text by file name. */
  readonly made: ReadonlyMap<string, string>;
  /** Write nothing, only tell. */
  readonly check: boolean;
  /** `npm run forms`, for those who are told of a drift. */
  readonly command: string;
}

/**
 * Brings a folder to what it should hold: writes what differs, removes what is no longer made. With `check` it writes
 * nothing and names the files that have drifted. Returns the exit code: 1 for a drift, else 0.
 */
export function keepGenerated({ folder, made, check, command }: Generated): number {
  const there = readFolder(folder);
  const drifted = [...new Set([...made.keys(), ...there.keys()])]
    .filter((name) => made.get(name) !== there.get(name))
    .sort();
  if (!check) {
    mkdirSync(folder, { recursive: true });
    for (const name of drifted) bring(path.join(folder, name), made.get(name));
  }
  const shown = path.relative('', folder);
  for (const name of drifted) console.log(`${check ? 'drifted' : 'written'}: ${shown}/${name}`);
  if (!check || drifted.length === 0) return 0;
  console.log(`Run \`${command}\` and commit what it writes.`);
  return 1;
}

/** The texts of a folder's files by their names; none where it is not there. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** Brings one file to the text it should have; without one, it is of a kind that is no more. */
function bring(file: string, text: string | undefined): void {
  if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
}
