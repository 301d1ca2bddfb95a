import { markdownToHast, mdxToHast } from 'satteri';
import { overloadOf } from '../../domain/rules/safety/markup/overload.ts';

/** As much of a parsed tree as the writer looks at. Nothing of it is trusted. */
export interface ProseNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly ProseNode[];
  /** Name and attributes of a component in a report. */
  readonly name?: string | null;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
}

/** Footnotes are off: their ids would clash where many documents share a page. */
const OPTIONS = { position: false, features: { gfm: { footnotes: false }, frontmatter: false } } as const;

export function markdownTree(text: string): readonly ProseNode[] {
  return overloadOf(text, false) ? asOneParagraph(text) : childrenOf(markdownToHast(text, OPTIONS));
}

/** The tree of a report that may have components; it is parsed only, nothing in it is ever run. */
export function mdxTree(text: string): readonly ProseNode[] {
  return overloadOf(text, true) ? asOneParagraph(text) : childrenOf(mdxToHast(text, OPTIONS));
}

/** What would take the parser too long (the check refuses it) is shown as it was typed. */
const asOneParagraph = (text: string): readonly ProseNode[] => [
  { type: 'element', tagName: 'p', children: [{ type: 'text', value: text }] },
];

const childrenOf = (root: object): readonly ProseNode[] => {
  const node = root as ProseNode;
  return node.children ?? [];
};
