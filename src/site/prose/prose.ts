import { Html } from '../markup/html.ts';
import { plainProse } from './plain.ts';
import { markdownTree } from './tree.ts';
import { writeProse } from './write.ts';

/**
 * Filed Markdown as safe HTML. Hostile text comes out harmless: raw HTML is shown as the text it is, links lead
 * only to web addresses, pictures are words.
 */
export function prose(text: string): Html {
  return remembered(text, renderProse);
}

function renderProse(text: string): Html {
  const plain = plainProse(text);
  return plain === null ? writeProse(markdownTree(text)) : new Html(plain);
}

/** Both languages of a page show the same prose, one after the other: what was rendered last is kept. */
const KEPT = 2_000;
let recent = new Map<string, Html>();
let former = new Map<string, Html>();

export function remembered(text: string, render: (text: string) => Html): Html {
  const known = recent.get(text) ?? former.get(text);
  if (known !== undefined) return known;
  if (recent.size >= KEPT) [former, recent] = [recent, new Map()];
  const rendered = render(text);
  recent.set(text, rendered);
  return rendered;
}
