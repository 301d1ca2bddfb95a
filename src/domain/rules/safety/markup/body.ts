import { markdownToMdast, mdxToMdast } from 'satteri';
import { splitFrontmatter } from '../../../record/text/frontmatter.ts';
import type { ContentFile } from '../../../record/record.ts';
import type { Place } from '../text/place.ts';
import { withoutCodeLines } from './code-lines.ts';
import { overloadOf } from './overload.ts';

/** As much of a node of the syntax tree (mdast) as the rules look at. */
export interface MarkupNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly name?: string | null;
  readonly attributes?: readonly MarkupAttribute[];
  readonly children?: readonly MarkupNode[];
  readonly position?: { readonly start: Place };
}

export interface MarkupAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** A node, how many others it lies in, and where it stands in the file. */
export interface PlacedNode {
  readonly node: MarkupNode;
  readonly depth: number;
  readonly place: Place;
}

/** What the city itself writes is no filed text: its pages are reviewed as the code is. */
export const isFiled = (file: ContentFile): boolean =>
  /\.mdx?$/.test(file.path) && !file.path.startsWith('pages/');

/** Text below the frontmatter, and the line of the file on which it begins. */
export function bodyOf(file: ContentFile): { readonly text: string; readonly firstLine: number } {
  const text = file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text;
  const parts = splitFrontmatter(text);
  return parts ? { text: parts.body, firstLine: parts.bodyLine } : { text, firstLine: 1 };
}

const OPTIONS = { features: { gfm: { footnotes: false }, frontmatter: false } } as const;

/**
 * Every node of a filed paper's body, the outer before the inner; none where `signs` do not occur in it, which
 * spares most papers the parser. Nothing for a report with broken components, of which `mdx-components` tells, nor
 * for a text with too many signs to parse, of which `heavy-markup` tells.
 */
export function nodesOf(file: ContentFile, signs: RegExp): PlacedNode[] {
  if (!isFiled(file) || !signs.test(file.text)) return [];
  const { text, firstLine } = bodyOf(file);
  const mdx = file.path.endsWith('.mdx');
  if (!signs.test(text) || overloadOf(text, mdx)) return [];
  const tree = mdx ? mdxTree(text) : asNode(markdownToMdast(text, OPTIONS));
  return 'unreadableAt' in tree ? [] : placed(tree, firstLine);
}

/** The tree of a report with components but for its lines of code, or where it cannot be read. Nothing of it is run. */
export function mdxTree(text: string): MarkupNode | Unreadable {
  try {
    return asNode(mdxToMdast(withoutCodeLines(text), OPTIONS));
  } catch (fault) {
    // The parser throws for text that is no MDX, which is the text's fault and no failure of ours.
    const place = fault instanceof Error ? /^(?:Error: )?(\d+):(\d+)/.exec(fault.message) : null;
    if (!place) throw fault;
    return { unreadableAt: { line: Number(place[1]), column: Number(place[2]) } };
  }
}

/** A text that is no MDX, and where that shows; its own first line is 1. */
export interface Unreadable {
  readonly unreadableAt: Place;
}

/** The parser's types name every kind of node; the rules look at what all have in common. */
const asNode = (tree: object): MarkupNode => tree as MarkupNode;

/** A tree as a list, the outer nodes before the inner, with their places in the file. However deep it is. */
export function placed(root: MarkupNode, firstLine: number): PlacedNode[] {
  const all: PlacedNode[] = [];
  const waiting: { readonly node: MarkupNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    const start = node.position?.start ?? { line: 1, column: 1 };
    all.push({ node, depth, place: { line: start.line + firstLine - 1, column: start.column } });
    for (const child of (node.children ?? []).toReversed()) waiting.push({ node: child, depth: depth + 1 });
  }
  return all;
}
