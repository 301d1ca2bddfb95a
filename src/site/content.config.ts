import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/**
 * What the city itself writes: purpose and definitions, how to propose, about. These pages are the city's own and
 * may use components. Nothing that is filed comes this way: bodies of documents stay out of the content store.
 */
const pages = defineCollection({
  loader: glob({
    base: `${process.env['CONTENT_DIR'] ?? './content'}/pages`,
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

export const collections = { pages };
