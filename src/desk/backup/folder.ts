import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { UsageError } from '../../io/main.ts';
import { PARTS, type Archive } from './archive.ts';

const manifestSchema = z.object({
  repository: z.string(),
  exportedAt: z.string(),
  files: z.record(z.string(), z.object({ lines: z.int(), sha256: z.string() })),
});

export type Manifest = z.infer<typeof manifestSchema>;

const MANIFEST = 'manifest.json';

/** Writes the lines of each part, and last the manifest: a folder without one is not complete. */
export function writeArchive(
  dir: string,
  archive: Archive,
  about: { readonly repository: string; readonly exportedAt: string },
): Manifest {
  mkdirSync(dir, { recursive: true });
  rmSync(path.join(dir, MANIFEST), { force: true });
  const files: Record<string, { lines: number; sha256: string }> = {};
  for (const part of PARTS) {
    const text = archive[part].map((line) => `${JSON.stringify(line)}\n`).join('');
    writeFileSync(path.join(dir, fileOf(part)), text);
    files[fileOf(part)] = { lines: archive[part].length, sha256: sha256(text) };
  }
  const manifest = { ...about, files };
  writeFileSync(path.join(dir, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Reads a folder that `writeArchive` wrote. Throws `UsageError` where it is not complete or not as it was written. */
export function readArchive(dir: string): { archive: Archive; manifest: Manifest } {
  const manifest = manifestSchema.parse(JSON.parse(read(dir, MANIFEST)));
  const lines = (part: keyof Archive): unknown[] => {
    const text = read(dir, fileOf(part));
    if (manifest.files[fileOf(part)]?.sha256 !== sha256(text))
      throw new UsageError(`${fileOf(part)} is not as it was written: its sha256 differs from ${MANIFEST}.`);
    return text
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line));
  };
  // The sum says that these are the lines that were written, so they have the shape in which they were.
  const archive = Object.fromEntries(PARTS.map((part) => [part, lines(part)])) as unknown as Archive;
  return { archive, manifest };
}

function read(dir: string, name: string): string {
  try {
    return readFileSync(path.join(dir, name), 'utf8');
  } catch {
    throw new UsageError(`${path.join(dir, name)} cannot be read: the folder holds no complete backup.`);
  }
}

const fileOf = (part: keyof Archive): string => `${part}.jsonl`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
