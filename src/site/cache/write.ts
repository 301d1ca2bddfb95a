import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteFile } from '../site-file.ts';

/** Where a build writes, and where it leaves for the next one what it wrote. */
export interface Places {
  readonly outDir: string;
  /** The folder of the files that hold the key of each file that was written, one for each part. */
  readonly memory: string;
  readonly part: string;
}

/** Seconds that the files of one room of the site took: `search`, `feeds`. */
export interface PartTime {
  readonly room: string;
  readonly seconds: number;
}

/** Where a build that is measured leaves a `PartTime` a line. */
const TIMES = process.env['BUILD_TIMES'];

/** Writes the files whose key is new or that are not there, and remembers the keys of all. */
export async function writeFiles(files: Iterable<SiteFile>, { outDir, memory, part }: Places): Promise<void> {
  const own = path.join(memory, `${part}.json`);
  const former = read(own);
  const keys: Record<string, string> = {};
  const folders = new Set<string>();
  const times = new Map<string, number>();
  let began = performance.now();
  for (const file of files) {
    const target = path.join(outDir, file.path);
    keys[file.path] = file.key;
    if (former[file.path] !== file.key || !existsSync(target)) {
      const folder = path.dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(target, await file.make());
    }
    const [room = ''] = file.path.split('/');
    const now = performance.now();
    times.set(room, (times.get(room) ?? 0) + now - began);
    began = now;
  }
  if (TIMES)
    for (const [room, milliseconds] of times)
      appendFileSync(TIMES, `${JSON.stringify({ room, seconds: milliseconds / 1000 } satisfies PartTime)}\n`);
  mkdirSync(memory, { recursive: true });
  writeFileSync(own, JSON.stringify(keys));
}

/** The keys of the files that a build left, by path; none where it left none. */
export const keysIn = (memory: string): Record<string, string> =>
  existsSync(memory)
    ? Object.assign({}, ...readdirSync(memory).map((part) => read(path.join(memory, part))))
    : {};

function read(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const keys: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  return keys;
}
