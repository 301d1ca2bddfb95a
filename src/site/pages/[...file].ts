import type { APIRoute, GetStaticPaths } from 'astro';
import { siteFiles, type Part } from '../files/all.ts';
import { isApart, loadApart } from '../files/thread.ts';
import { keysIn, writeFiles } from '../files/write.ts';
import { city } from '../record/city.ts';

/** Says which files are published beside the pages; drawing it writes them all, in one go. */
const LIST = 'files.json';

/** Where the keys of the written files are remembered. */
const MEMORY = import.meta.env['FILES_MEMORY'] as string;

const write = (part: Part): Promise<void> =>
  writeFiles(siteFiles(city(), [part]).values(), {
    outDir: import.meta.env['OUT_DIR'] as string,
    memory: MEMORY,
    part,
  });

// In the second thread, to load this module is all there is to do.
if (isApart()) await write('apart');

let apart: Promise<void> | undefined;

export const getStaticPaths = (() => {
  if (import.meta.env.PROD) {
    apart ??= loadApart(import.meta.url);
    // It is awaited when the list is drawn; until then a failure must not end the process.
    apart.catch(() => undefined);
    return [{ params: { file: LIST } }];
  }
  return [LIST, ...siteFiles(city()).keys()].map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  if (import.meta.env.PROD) {
    await Promise.all([write('beside'), apart]);
    return new Response(JSON.stringify(Object.keys(keysIn(MEMORY)).sort()));
  }
  const files = siteFiles(city());
  const asked = files.get(params['file'] ?? '');
  return new Response(asked ? ((await asked.make()) as BodyInit) : JSON.stringify([...files.keys()].sort()));
};
