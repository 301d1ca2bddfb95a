import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { basePath } from './src/domain/programme/site.ts';
import { codeDigest } from './src/site/cache/code-digest.ts';
import { keepBuilt } from './src/site/cache/keep-built.ts';
import { CACHED } from './src/site/cache/on.ts';
import { sitemaps } from './src/site/build/sitemaps.ts';
import { siteOf } from './src/site/build/site-of.ts';
import { watchContent } from './src/site/build/watch-content.ts';

const contentDir = process.env['CONTENT_DIR'] ?? './content';
const site = siteOf(contentDir);

// Astro reads these from the environment into import.meta.env, over what Vite says. Who starts a build from a test has
// Vitest's own, and the record would be read anew for every page.
for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) Reflect.deleteProperty(process.env, name);

/** What decides what the site is, beside the record. */
const MADE_BY = ['package-lock.json', 'astro.config.mjs', 'src/domain', 'src/io', 'src/site'];

export default defineConfig({
  srcDir: './src/site',
  site,
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
    define: { 'import.meta.env.CODE_DIGEST': JSON.stringify(codeDigest(MADE_BY)) },
    ssr: { external: ['satori', 'budoux', '@resvg/resvg-js'] },
  },
});
