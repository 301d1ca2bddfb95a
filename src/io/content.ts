import { closeSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentText } from '../domain/record/picture.ts';
import type { ContentFile } from '../domain/record/record.ts';

/** Files longer than this are read only so far: the check refuses them for their size, not for their text. */
const READ_AT_MOST = 1_000_000;

/** The content folder itself cannot be read: broken infrastructure, not a person's mistake. */
export class UnreadableContentError extends Error {
  override readonly name = 'UnreadableContentError';
}

/** What stands in place of the text of a link or a device: no UTF-8 text, so the check refuses it. */
const NO_TEXT = '\0';

/**
 * Every file of a content folder as text, sorted by path. Links are never followed. Bytes that are no UTF-8
 * become U+FFFD; the check refuses both. Throws `UnreadableContentError` when the folder is not there.
 * Of a folder within the content folder `below` says where it lies: `projects/2026-0042/`.
 */
export function readContent(dir: string, below = ''): ContentFile[] {
  const files: ContentFile[] = [];
  walk(dir, below, files);
  return files;
}

/** Writes files that are in a content folder already, in UTF-8. */
export function writeContent(dir: string, files: readonly ContentFile[]): void {
  for (const { path: file, text } of files) writeFileSync(path.join(dir, file), text);
}

function walk(dir: string, prefix: string, files: ContentFile[]): void {
  for (const entry of entriesOf(dir)) {
    const absolute = path.join(dir, entry.name);
    const relative = prefix + entry.name;
    if (entry.isDirectory()) walk(absolute, `${relative}/`, files);
    else if (entry.isFile()) files.push({ path: relative, text: readText(absolute, relative) });
    else files.push({ path: relative, text: NO_TEXT });
  }
}

function entriesOf(dir: string) {
  try {
    return readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    throw new UnreadableContentError(`The folder ${dir} cannot be read.`, { cause });
  }
}

/** One for all files: to read into it takes half the time that reading each file anew does. */
const BYTES = Buffer.allocUnsafe(READ_AT_MOST);

/** The text of one file, cut after a megabyte. */
function readText(file: string, relative: string): string {
  const handle = openSync(file, 'r');
  try {
    let length = 0;
    for (let read = 1; read > 0 && length < READ_AT_MOST; length += read)
      read = readSync(handle, BYTES, length, READ_AT_MOST - length, null);
    return contentText(relative, BYTES.subarray(0, length));
  } finally {
    closeSync(handle);
  }
}
