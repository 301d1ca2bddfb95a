import path from 'node:path';

/** The folder of Junkan itself, absolute: its repository, or the package in a city's `node_modules`. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where the packages lie that Junkan needs, absolute: in its own folder, or beside it in a city's. */
export const MODULES =
  path.basename(path.dirname(ROOT)) === 'node_modules' ? path.dirname(ROOT) : path.join(ROOT, 'node_modules');

/** Returns whether a folder is Junkan's own repository, and no city's. */
export const isJunkan = (folder: string): boolean => path.resolve(folder) === ROOT;
