import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteFile } from './file.ts';

/** Where a build writes, and where it leaves for the next one what it wrote. */
export interface Places {
  readonly outDir: string;
  /** The file that holds the key of each file that was written. */
  readonly memory: string;
}

/** Writes the files whose key is new or that are not there, and remembers the keys of all. */
export async function writeFiles(files: Iterable<SiteFile>, { outDir, memory }: Places): Promise<void> {
  const former = keysIn(memory);
  const keys: Record<string, string> = {};
  const folders = new Set<string>();
  for (const file of files) {
    const target = path.join(outDir, file.path);
    keys[file.path] = file.key;
    if (former[file.path] === file.key && existsSync(target)) continue;
    const folder = path.dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, await file.make());
  }
  writeFileSync(memory, JSON.stringify(keys));
}

/** The keys of the files that a build left, by path; none where it left none. */
export function keysIn(memory: string): Record<string, string> {
  if (!existsSync(memory)) return {};
  const keys: Record<string, string> = JSON.parse(readFileSync(memory, 'utf8'));
  return keys;
}
