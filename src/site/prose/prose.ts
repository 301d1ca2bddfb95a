import { Html } from '../markup/html.ts';
import { plainProse } from './plain.ts';
import { markdownTree } from './tree.ts';
import { writeProse, type HeadingLevel } from './write.ts';

/**
 * Filed Markdown as safe HTML. Hostile text comes out harmless: raw HTML is shown as the text it is, links lead
 * only to web addresses, pictures are words. Its headings begin at `firstLevel`, below the one of the page.
 */
export function prose(text: string, firstLevel: HeadingLevel = 5): Html {
  if (firstLevel !== 5) return renderProse(text, firstLevel);
  return remembered(text, (own) => renderProse(own, firstLevel));
}

function renderProse(text: string, firstLevel: HeadingLevel): Html {
  const plain = plainProse(text);
  return plain === null ? writeProse(markdownTree(text), { firstLevel }) : new Html(plain);
}

/** Both languages of a page show the same prose, one after the other: what was rendered last is kept. */
const KEPT = 200;
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
