import type { APIRoute, GetStaticPaths } from 'astro';
import { siteFiles } from '../files/all.ts';
import { writeFiles } from '../files/write.ts';
import { city } from '../record/city.ts';

/** Says which files are published beside the pages; drawing it writes them all, in one go. */
const LIST = 'files.json';

export const getStaticPaths = (() => {
  const paths = import.meta.env.PROD ? [LIST] : [LIST, ...siteFiles(city()).keys()];
  return paths.map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const files = siteFiles(city());
  const asked = files.get(params['file'] ?? '');
  if (asked) return new Response((await asked.make()) as BodyInit);
  if (import.meta.env.PROD)
    await writeFiles(files.values(), {
      outDir: import.meta.env['OUT_DIR'] as string,
      memory: import.meta.env['FILES_MEMORY'] as string,
    });
  return new Response(JSON.stringify([...files.keys()].sort()));
};
