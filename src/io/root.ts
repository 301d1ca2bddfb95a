import path from 'node:path';

/** The folder of this repository, absolute. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
