import { readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Pages are kept from one build to the next, so the folder is not emptied first. Afterwards, whatever this build
 * neither drew nor kept is removed: the page of what is gone, a style sheet of an earlier version.
 */
export function keepOnlyBuilt(): AstroIntegration {
  let began = 0;
  return {
    name: 'keep-only-built',
    hooks: {
      'astro:build:start': () => {
        began = Date.now();
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const root = fileURLToPath(dir);
        const drawn = new Set(pages.map(({ pathname }) => pathname));
        const removed = prune(
          root,
          '',
          (file) => isKept(file, drawn) || statSync(path.join(root, file)).mtimeMs >= began,
        );
        if (removed > 0) logger.info(`${removed} files of what is gone were removed.`);
      },
    },
  };
}

/** Whether a file is the page of an address of this build: `a/index.html` of `a/`, `404.html` of `404/`. */
function isKept(file: string, drawn: ReadonlySet<string>): boolean {
  if (!file.endsWith('.html')) return false;
  const address = file === 'index.html' ? '' : file.replace(/\/index\.html$|\.html$/, '/');
  return drawn.has(address);
}

/** Removes files that are not wanted and folders that are left empty; says how many files. */
function prune(root: string, folder: string, wanted: (file: string) => boolean): number {
  let removed = 0;
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) removed += prune(root, file, wanted);
    else if (!wanted(file)) {
      rmSync(path.join(root, file));
      removed += 1;
    }
  }
  if (folder !== '' && readdirSync(path.join(root, folder)).length === 0) rmdirSync(path.join(root, folder));
  return removed;
}
