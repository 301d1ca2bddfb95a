import type { Block as Prose } from '../prose/node.ts';
import { parseProse } from '../prose/parse.ts';
import { wordsOf } from '../prose/texts.ts';
import type { Block } from './document.ts';

/** Returns the prose of a paper as blocks of a printed document: its words in their order, without links and emphasis. */
export const proseBlocks = (prose: string): readonly Block[] => parseProse(prose).flatMap(blocksOf);

/** Returns the same as one text, for a place in which there is no room for blocks. */
export const proseText = (prose: string): string => parseProse(prose).map(textOf).filter(Boolean).join('\n');

function blocksOf(block: Prose): readonly Block[] {
  switch (block.is) {
    case 'heading':
      return [{ is: 'heading', text: wordsOf(block.children) }];
    case 'list':
      return [
        {
          is: 'list',
          ordered: block.ordered,
          items: block.items.map(({ children }) => children.map(textOf).join('\n')),
        },
      ];
    case 'table': {
      const [head = [], ...rows] = block.rows.map((row) => row.map((cell) => wordsOf(cell)));
      return [{ is: 'table', columns: head, rows: rows.map((row) => head.map((_, at) => row[at] ?? '')) }];
    }
    case 'quote':
    case 'component':
      return block.children.flatMap(blocksOf);
    case 'rule':
      return [];
    default:
      return [{ is: 'paragraph', text: textOf(block) }];
  }
}

function textOf(block: Prose): string {
  switch (block.is) {
    case 'paragraph':
    case 'heading':
      return wordsOf(block.children);
    case 'code-block':
      return block.text;
    case 'list':
      return block.items
        .map(
          ({ number, children }) =>
            `${number === null ? '・' : `${number}. `}${children.map(textOf).join(' ')}`,
        )
        .join('\n');
    case 'table':
      return block.rows.map((row) => row.map((cell) => wordsOf(cell)).join('｜')).join('\n');
    case 'quote':
    case 'component':
      return block.children.map(textOf).join('\n');
    case 'rule':
      return '';
  }
}
