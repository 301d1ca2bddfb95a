import type { Block, PrintedDocument } from './document.ts';

/** Returns a document as plain text, as it is pasted into a mail; lines end in `\n`. */
export function plainText({ title, numberLine, date, to, from, blocks, contact }: PrintedDocument): string {
  const parts = [
    lines([numberLine, date]),
    lines(to),
    lines(from),
    title,
    ...blocks.map((block) => blockText(block)),
    lines(contact),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const lines = (texts: readonly (string | null)[]): string => texts.filter((text) => text !== null).join('\n');

/** Within 記 and 以上 what is told is numbered. */
function blockText(block: Block, isNumbered = false): string {
  switch (block.is) {
    case 'heading':
      return `■ ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1} ` : '・'}${item}`).join('\n');
    case 'facts':
      return block.rows
        .map(([name, value], at) => `${isNumbered ? `${at + 1} ` : ''}${name}　${value}`)
        .join('\n');
    case 'table':
      return [block.columns, ...block.rows].map((cells) => cells.map(flat).join('｜')).join('\n');
    case 'record':
      return ['記', ...block.blocks.map((one) => blockText(one, true)), '以上'].join('\n\n');
    case 'box': {
      const choices = block.choices.map(({ label, ticked }) => `${ticked ? '☑' : '□'} ${label}`);
      return [`■ ${block.label}`, block.help, ...choices, block.answer]
        .filter((one) => one !== '')
        .join('\n');
    }
    case 'grid':
      return [
        `■ ${block.label}`,
        block.help,
        ...[block.columns, ...block.rows].map((row) => row.map(flat).join('｜')),
      ]
        .filter((one) => one !== '')
        .join('\n');
  }
}

const flat = (cell: string): string => cell.replaceAll('\n', ' ');
