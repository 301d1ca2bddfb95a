import { parserFor, parseProse } from '../../domain/prose/parse.ts';
import type { Html } from '../markup/html.ts';
import { writeProse, type HeadingLevel } from './write.ts';

/**
 * Filed Markdown as safe HTML, by the one grammar of the record. Hostile text comes out harmless: what is no markup there is
 * text, and links lead to web addresses only. Its headings begin at `firstLevel`, below the one of the page.
 */
export function prose(text: string, firstLevel: HeadingLevel = 5): Html {
  return firstLevel === 5 ? cachedProse(text) : writeProse(parseProse(text), firstLevel);
}

/** How the prose of a document is drawn: a report (`.mdx`) may have components. */
export function proseOf(path: string): (text: string) => Html {
  const parse = parserFor(path);
  return parse === parseProse ? prose : (text) => writeProse(parse(text));
}

/** Both languages of a page show the same prose, one after the other: what was drawn last is kept. */
const KEPT = 200;
let recent = new Map<string, Html>();
let former = new Map<string, Html>();

function cachedProse(text: string): Html {
  const known = recent.get(text) ?? former.get(text);
  if (known !== undefined) return known;
  if (recent.size >= KEPT) [former, recent] = [recent, new Map()];
  const drawn = writeProse(parseProse(text));
  recent.set(text, drawn);
  return drawn;
}
