import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { lastDaysFile } from '../build/last-days.ts';
import { lastDaysOf } from '../follow/last-days.ts';
import { siteFiles, type Part } from '../files/all.ts';
import { CACHED } from '../cache/on.ts';
import { isApart, loadApart } from '../cache/thread.ts';
import { keysIn, writeFiles } from '../cache/write.ts';
import { city } from '../record/city.ts';

/** Where the keys of the written files are remembered. */
const MEMORY = import.meta.env.FILES_MEMORY as string;

const write = (part: Part): Promise<void> =>
  writeFiles(siteFiles(city(), [part]).values(), {
    outDir: import.meta.env.OUT_DIR as string,
    memory: MEMORY,
    part,
  });

// In the second thread, to load this module is all there is to do.
if (isApart()) await write('apart');

let apart: Promise<void> | undefined;

/** Asked for before all other pages, for its address has no language: so the second thread starts first. */
export const getStaticPaths = (() => {
  if (import.meta.env.PROD && CACHED) {
    // What this thread reads of the record and its history is kept for the second, which need not ask git again.
    city();
    apart ??= loadApart(import.meta.url);
    // It is awaited when this file is drawn; until then a failure must not end the process.
    apart.catch(() => undefined);
  }
  return [{ params: { files: 'files' } }];
}) satisfies GetStaticPaths;

/** How many files are published beside the pages; to draw this one writes them all, in one go. */
export const GET: APIRoute = async () => {
  if (!import.meta.env.PROD) return Response.json({ files: siteFiles(city()).size });
  await Promise.all([write('beside'), apart ?? write('apart')]);
  // For the sitemaps, which are written when every page is there.
  writeFileSync(lastDaysFile(path.dirname(MEMORY)), JSON.stringify(lastDaysOf(city())));
  return Response.json({ files: Object.keys(keysIn(MEMORY)).length });
};
