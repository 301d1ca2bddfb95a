import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const schema = z.strictObject({ title: z.string(), description: z.string() });

const pagesIn = (base: string | URL) =>
  defineCollection({
    loader: glob({ base, pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema,
  });

/**
 * Pages with components. `pages` are the city's own: purpose and definitions, how to propose. `defaults` come with
 * Junkan (guides, accessibility, easy pages); a city's page of the same name stands in place of one. Nothing that is
 * filed comes this way: bodies of documents stay out of the content store.
 */
export const collections = {
  pages: pagesIn(`${process.env['CONTENT_DIR'] ?? './content'}/pages`),
  defaults: pagesIn(new URL('./default-pages/', import.meta.url)),
};
