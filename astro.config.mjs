import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { keepOnlyBuilt } from './src/site/build/keep-only-built.ts';
import { siteOf } from './src/site/build/site-of.ts';
import { watchContent } from './src/site/build/watch-content.ts';

const contentDir = process.env['CONTENT_DIR'] ?? './content';

export default defineConfig({
  srcDir: './src/site',
  site: siteOf(contentDir),
  base: process.env['BASE_PATH'] ?? '/',
  trailingSlash: 'always',
  // Spaces between inline elements are words apart in English.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), keepOnlyBuilt(), watchContent(contentDir)],
  experimental: { incrementalBuild: true },
  vite: {
    build: { emptyOutDir: false },
    ssr: { external: ['satteri'] },
  },
});
