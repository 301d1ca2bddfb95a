import { stripVTControlCharacters } from 'node:util';

/** What Astro says it has made: `├─ /projects/index.html (+12ms)`. Several may stand on one line. */
const FILE = /[├└]─ \/(\S*)/g;

/** What Astro says of its own steps, and what is left of a line when its pages are taken out. */
const STEP =
  /^\d\d:\d\d:\d\d (?:\[(?:build|content|types|vite|@astrojs\/\w+)\]|✓)|^\s*\(\+[\d.]+m?s\)\s*$|▶|generating/;

/** What a line of Astro's build tells a person: pages that were drawn, a line to pass on (a warning), or nothing. */
export function readBuildLine(line: string): { readonly pages: number; readonly shown: string | null } {
  const plain = stripVTControlCharacters(line);
  const files = [...plain.matchAll(FILE)];
  if (files.length > 0)
    return { pages: files.filter(([, file = '']) => file.includes('.html')).length, shown: null };
  return { pages: 0, shown: plain.trim() === '' || STEP.test(plain) ? null : line };
}
