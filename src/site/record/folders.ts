import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../../io/content.ts';
import type { ContentFile } from '../../domain/record/record.ts';

/** A project's folder as the disk shows it, without its texts. */
export interface Folder {
  readonly id: string;
  /** Names, sizes and times of its files: the same as before means that nobody wrote there. */
  readonly stamp: string;
  /** When it was last written, in milliseconds. */
  readonly writtenAt: number;
}

const PROJECTS = 'projects';

/** The projects' folders by name. A folder of projects that is not there is an empty one. */
export function foldersOf(contentDir: string): Folder[] {
  const root = path.join(contentDir, PROJECTS);
  return directoriesIn(root).map((id) => stamped(path.join(root, id), id));
}

function stamped(root: string, id: string): Folder {
  let stamp = '';
  let writtenAt = 0;
  // Node's own recursive listing asks the disk twice for each file.
  const look = (folder: string, above: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const stat = lstatSync(`${folder}/${name}`);
      stamp += `${above}${name}\0${stat.size}\0${stat.mtimeMs}\0${stat.ino}\n`;
      if (stat.mtimeMs > writtenAt) writtenAt = stat.mtimeMs;
      if (stat.isDirectory()) look(`${folder}/${name}`, `${above}${name}/`);
    }
  };
  look(root, '');
  return { id, stamp, writtenAt };
}

/** The files of one project. */
export function filesIn(contentDir: string, id: string): ContentFile[] {
  return prefixed(contentDir, `${PROJECTS}/${id}`);
}

/** Every file that is no project's: programme, rosters, sittings, activities, and what has no place in the record. */
export function otherFiles(contentDir: string): ContentFile[] {
  const top = readdirSync(contentDir, { withFileTypes: true });
  const folders = top.filter((entry) => entry.isDirectory() && entry.name !== PROJECTS);
  const strays = [
    ...top.filter((entry) => !entry.isDirectory()).map(({ name }) => name),
    ...strayIn(path.join(contentDir, PROJECTS)).map((name) => `${PROJECTS}/${name}`),
  ];
  return [
    ...folders.flatMap(({ name }) => prefixed(contentDir, name)),
    ...strays.map((name) => ({ path: name, text: '' })),
  ];
}

/** A digest of texts with their paths: it follows what is written, not when. */
export function digestOf(files: readonly ContentFile[]): string {
  const hash = createHash('sha1');
  for (const file of files) hash.update(file.path).update('\0').update(file.text).update('\0');
  return hash.digest('base64url');
}

const prefixed = (contentDir: string, folder: string): ContentFile[] =>
  readContent(path.join(contentDir, folder), `${folder}/`);

const entriesIn = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};

const directoriesIn = (folder: string): string[] =>
  entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const strayIn = (folder: string): string[] =>
  entriesIn(folder)
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name);
