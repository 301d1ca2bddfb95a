import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { basePath } from '../../domain/programme/site.ts';
import { ROOT } from '../../io/root.ts';
import { codeDigest } from '../cache/code-digest.ts';
import { keepBuilt } from '../cache/keep-built.ts';
import { CACHED } from '../cache/on.ts';
import { sitemaps } from './sitemaps.ts';
import { siteOf } from './site-of.ts';
import { watchContent } from './watch-content.ts';

/** What of Junkan decides what the site is, beside the record. */
const MADE_BY = ['package.json', 'src/domain', 'src/io', 'src/site'].map((part) =>
  path.relative('.', path.join(ROOT, part)),
);

/** What of a city's folder does so. */
const ALSO = ['package-lock.json', 'astro.config.mjs'];

/**
 * Returns Astro's whole configuration of a city's site: the routes, pages and settings are Junkan's, the record is in
 * `content/` of the folder where Astro runs (or in `CONTENT_DIR`). A city's astro.config.mjs is this and no more:
 *
 *     import { junkan } from 'junkan/astro';
 *     export default junkan();
 */
export function junkan(): AstroUserConfig {
  // Astro reads these from the environment into import.meta.env, over what Vite says. Who starts a build from a test has
  // Vitest's own, and the record would be read anew for every page.
  for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) Reflect.deleteProperty(process.env, name);
  const contentDir = process.env['CONTENT_DIR'] ?? './content';
  const site = siteOf(contentDir);
  const madeBy = [...MADE_BY, ...ALSO.filter((file) => existsSync(file))];
  return {
    srcDir: path.relative('.', path.join(ROOT, 'src/site')),
    ...(site !== undefined && { site }),
    base: site === undefined ? '/' : basePath(site),
    trailingSlash: 'always',
    // Spaces between inline elements are words apart in English.
    compressHTML: true,
    prerenderConflictBehavior: 'error',
    integrations: [mdx(), keepBuilt(), sitemaps(), watchContent(contentDir)],
    // While one page is written to disk the next is drawn.
    build: { concurrency: 8 },
    experimental: { incrementalBuild: CACHED },
    vite: {
      // No script, style or picture is put into a page: its policy allows files of the site only (src/site/layouts/policy.ts).
      build: {
        emptyOutDir: !CACHED,
        assetsInlineLimit: 0,
        // Astro marks each of the city's pages with a directive of its own and reads it before the bundler does.
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
      define: {
        'import.meta.env.CODE_DIGEST': JSON.stringify(codeDigest(madeBy)),
        'import.meta.env.DEFAULT_PAGES': JSON.stringify(path.join(ROOT, 'src/site/default-pages')),
      },
      ssr: { external: ['satori', 'budoux', '@resvg/resvg-js'] },
    },
  };
}
