import type { Html } from '../markup/html.ts';
import { mdxProse } from './mdx.ts';
import { prose } from './prose.ts';

/** How the prose of a document is rendered: a report in MDX may have components of the allow-list. */
export function proseOf(path: string): (text: string) => Html {
  return path.endsWith('.mdx') ? mdxProse : prose;
}
