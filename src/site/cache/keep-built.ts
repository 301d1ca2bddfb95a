import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CACHED } from './on.ts';
import { keysIn } from './write.ts';

/**
 * Pages are kept from one build to the next (Astro's incremental build), so the folder is not emptied first.
 * Each folder of pages has a memory of its own, for what was kept for one is nothing to another; a build that was
 * killed leaves no memory; and whatever a build neither drew nor kept is removed, wherever it came from: the page of
 * what is gone, or a file of another's. Without the cache the memory is forgotten first, and so all is made anew.
 */
export function keepBuilt(): AstroIntegration {
  let memory = '';
  let began = 0;
  return {
    name: 'keep-built',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const name = createHash('sha1').update(config.outDir.href).digest('hex').slice(0, 12);
        memory = path.join(fileURLToPath(config.root), '.cache/astro', name, '/');
        // Before Astro reads the city's pages into the same folder.
        if (command === 'build' && (!CACHED || existsSync(unfinished(memory))))
          rmSync(memory, { recursive: true, force: true });
        updateConfig({
          cacheDir: pathToFileURL(memory),
          vite: {
            define: {
              'import.meta.env.OUT_DIR': JSON.stringify(fileURLToPath(config.outDir)),
              'import.meta.env.FILES_MEMORY': JSON.stringify(filesMemory(memory)),
            },
          },
        });
      },
      'astro:build:start': () => {
        began = Date.now();
        mkdirSync(memory, { recursive: true });
        writeFileSync(unfinished(memory), '');
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const root = fileURLToPath(dir);
        const made = new Set([
          ...pages.map(({ pathname }) => fileOf(pathname)),
          ...Object.keys(keysIn(filesMemory(memory))),
        ]);
        const wanted = (file: string): boolean => made.has(file) || isNew(path.join(root, file), began);
        const removed = prune(root, '', wanted);
        if (removed > 0) logger.debug(`${removed} files of what is gone were removed.`);
        rmSync(unfinished(memory));
      },
    },
  };
}

/** Lies there from the start of a build to its end. */
const unfinished = (memory: string): string => path.join(memory, 'unfinished');

/** Keys of the files that are no pages. */
const filesMemory = (memory: string): string => path.join(memory, 'files');

/** The file of a page's address: `a/index.html` of `a/`, `404.html` of `404/`. */
function fileOf(pathname: string): string {
  return pathname === '404/' ? '404.html' : `${pathname}index.html`;
}

/** Style sheets, and files from public/: this build wrote them, or they are of an earlier one. */
const isNew = (file: string, began: number): boolean =>
  !file.endsWith('.html') && statSync(file).mtimeMs >= began;

/** Removes files that are not wanted and folders that are left empty; says how many files. */
function prune(root: string, folder: string, wanted: (file: string) => boolean): number {
  let removed = 0;
  let left = 0;
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      removed += prune(root, file, wanted);
      left += Number(existsSync(path.join(root, file)));
    } else if (wanted(file)) left += 1;
    else {
      rmSync(path.join(root, file));
      removed += 1;
    }
  }
  if (folder !== '' && left === 0) rmdirSync(path.join(root, folder));
  return removed;
}
