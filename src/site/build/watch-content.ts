import path from 'node:path';
import type { Plugin } from 'astro/types';

export function watchContent(contentDir: string): Plugin {
  return { name: 'watch-content' };
}
