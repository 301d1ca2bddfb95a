import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CACHED } from './on.ts';

/** What the last build knew of one project; `Facts` is what it had computed of it. */
export interface KeptProject<Facts> {
  readonly stamp: string;
  /** Digest of the texts in its folder. */
  readonly texts: string;
  /** Sittings that have the project on their agenda, as part of what its status depends on. */
  readonly agenda: string;
  readonly facts: Facts;
  /** Its files that could not be read. */
  readonly unreadable: readonly string[];
}

/** What one build leaves for the next: nothing that cannot be read again from the record. */
export interface Kept<Facts> {
  /** Day, rules, days of the sittings, and the code itself: a change of any makes all of this void. */
  readonly context: string;
  readonly keptAt: number;
  readonly projects: Readonly<Record<string, KeptProject<Facts>>>;
}

/** What one build leaves for the next, one file for each record that is built here. */
export const keptFile = (contentDir: string): string =>
  path.join('.cache/site', `${path.resolve(contentDir).replace(/[^\w-]+/g, '_')}.json`);

/**
 * A file that was written about when the build read it may have been written again in the same instant; it is read
 * once more. Milliseconds.
 */
const UNCERTAIN = 2_000;

/** What the last build left, or nothing where it left none, or of another format. */
export function loadKept<Facts>(file: string): Kept<Facts> | null {
  if (!CACHED) return null;
  try {
    const kept: Kept<Facts> = JSON.parse(readFileSync(file, 'utf8'));
    return kept;
  } catch {
    return null;
  }
}

/** Leaves it for the next build; killed half way, the former one stays. */
export function saveKept<Facts>(file: string, kept: Kept<Facts>): void {
  if (!CACHED) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(kept));
  renameSync(`${file}.new`, file);
}

/** A project's folder as the disk shows it. */
interface Folder {
  readonly id: string;
  readonly stamp: string;
  /** When it was last written, in milliseconds. */
  readonly writtenAt: number;
}

/** Whether a folder is as it was at the last build, by what the disk shows of it. */
export function isUntouched(folder: Folder, kept: Kept<unknown> | null): boolean {
  const own = kept?.projects[folder.id];
  return own?.stamp === folder.stamp && folder.writtenAt < (kept?.keptAt ?? 0) - UNCERTAIN;
}
