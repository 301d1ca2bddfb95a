import type { Block, Inline } from './node.ts';

/** What stands on a line of prose: words that are shown as they were typed, or a link. */
export interface Placed {
  /** The line of the text, from 0. */
  readonly line: number;
  readonly inline: Extract<Inline, { is: 'text' | 'link' }>;
}

/** The words and the links of a prose outside of code, in their order, each with its line. */
export function* textsOf(blocks: readonly Block[]): Generator<Placed> {
  for (const block of blocks) {
    switch (block.is) {
      case 'paragraph':
      case 'heading':
        yield* inlineTexts(block.children, { line: block.line });
        break;
      case 'quote':
      case 'component':
        yield* textsOf(block.children);
        break;
      case 'list':
        for (const { children } of block.items) yield* textsOf(children);
        break;
      case 'table':
        for (const [row, cells] of block.rows.entries())
          // The line of hyphens stands below the head.
          for (const cell of cells) yield* inlineTexts(cell, { line: block.line + row + (row > 0 ? 1 : 0) });
        break;
      case 'code-block':
      case 'rule':
    }
  }
}

function* inlineTexts(children: readonly Inline[], at: { line: number }): Generator<Placed> {
  for (const inline of children) {
    if (inline.is === 'break') at.line++;
    else if (inline.is === 'text' || inline.is === 'link') yield { line: at.line, inline };
    if ('children' in inline) yield* inlineTexts(inline.children, at);
  }
}

/** The words of a piece of prose, without its marks; a broken line is a line. */
export const wordsOf = (children: readonly Inline[]): string =>
  children
    .map((inline) =>
      inline.is === 'break' ? '\n' : 'children' in inline ? wordsOf(inline.children) : inline.text,
    )
    .join('');
