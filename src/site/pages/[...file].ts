import type { APIRoute, GetStaticPaths } from 'astro';
import { siteFiles } from '../files/all.ts';
import { city } from '../record/city.ts';

/** While somebody writes (`npm run dev`), a file is made when it is asked for; a build writes them all in one go. */
export const getStaticPaths = (() =>
  import.meta.env.PROD
    ? []
    : [...siteFiles(city()).keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(
    (await siteFiles(city())
      .get(params['file'] ?? '')
      ?.make()) as BodyInit,
  );
