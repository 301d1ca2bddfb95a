import type { Token } from 'markdown-it';
import { grammar, reportGrammar } from './grammar.ts';
import type { Alignment, Block, Inline, Item } from './node.ts';

/** Returns the tree of a filed prose. Any text has one; nothing is thrown, and time grows with its length. */
export const parseProse = (text: string): readonly Block[] =>
  signless(text) ?? new Reader(grammar.parse(text, {})).blocks();

/**
 * Returns the tree of the prose of a report, which may have components. Nothing in it is ever run: a brace is a sign
 * like any other.
 */
export const parseReport = (text: string): readonly Block[] =>
  new Reader(reportGrammar.parse(text, {})).blocks();

/** Returns how the prose of a file is read. */
export const parserFor = (path: string): typeof parseProse =>
  path.endsWith('.mdx') ? parseReport : parseProse;

type Component = Extract<Block, { is: 'component' }>;

/** Signs that may be markup, and blanks at either end of a line. */
const SIGNS = /[*`~[<>|\\\t\r\0]|:\/\/|(?:^|\n)(?: |[_]|\d{1,9}[.)])| (?:\n|$)/;

/** An item of a plain list: after the hyphen, words that open no block of their own. */
const ITEM = /^- (?=[^\s\p{Zs}\d０-９+_=-])/u;

/** A heading whose words have no blank at either end. */
const HEADING = /^(#{1,6}) ([^\s#](?:[^#]*[^\s#])?)$/;

/**
 * Returns the tree of a text without any sign of markup but headings and hyphens before the items of a list, as most
 * are. It spares them the parser, which takes many times as long; a test holds both against each other. Null for any
 * other text.
 */
export function signless(text: string): readonly Block[] | null {
  if (SIGNS.test(text)) return null;
  const blocks: Block[] = [];
  let items: Item[] | null = null;
  let children: Inline[] | null = null;
  for (const [line, words] of text.split('\n').entries()) {
    if (words === '') {
      children = null;
      items = null;
    } else if (words.includes('#')) {
      const [, hashes, title] = HEADING.exec(words) ?? [];
      if (items || hashes === undefined || title === undefined) return null;
      children = null;
      blocks.push({ is: 'heading', line, level: hashes.length, children: [{ is: 'text', text: title }] });
    } else if (words.startsWith('-')) {
      const last = blocks.at(-1);
      if (children || !ITEM.test(words) || (!items && last?.is === 'list')) return null;
      if (!items) blocks.push({ is: 'list', line, ordered: false, tight: true, items: (items = []) });
      const item = { is: 'paragraph', line, children: [{ is: 'text', text: words.slice(2) }] } as const;
      items.push({ number: null, children: [item] });
    } else {
      if (items) return null;
      if (children) children.push({ is: 'break' });
      else blocks.push({ is: 'paragraph', line, children: (children = []) });
      children.push({ is: 'text', text: words });
    }
  }
  return blocks;
}

/** Makes a tree of the parser's flat tokens. */
class Reader {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The blocks up to a closing token, which is passed over. */
  blocks(): readonly Block[] {
    const blocks: Block[] = [];
    for (let token = this.next(); token && token.nesting !== -1; token = this.next())
      blocks.push(this.block(token));
    return blocks;
  }

  private next(): Token | undefined {
    return this.tokens[this.at++];
  }

  private block(token: Token): Block {
    const line = token.map?.[0] ?? 0;
    switch (token.type) {
      case 'paragraph_open':
        return { is: 'paragraph', line, children: this.inline() };
      case 'heading_open':
        return { is: 'heading', line, level: token.markup.length, children: this.inline() };
      case 'blockquote_open':
        return { is: 'quote', line, children: this.blocks() };
      case 'bullet_list_open':
      case 'ordered_list_open':
        return { is: 'list', line, ordered: token.type.startsWith('ordered'), ...this.items() };
      case 'fence':
        return { is: 'code-block', line, info: token.info, text: token.content };
      case 'hr':
        return { is: 'rule', line };
      case 'table_open':
        return { is: 'table', line, align: (token.meta as { align: Alignment[] }).align, rows: this.rows() };
      case 'component_open':
        return {
          is: 'component',
          line,
          ...(token.meta as Pick<Component, 'name' | 'attributes'>),
          children: this.blocks(),
        };
      default:
        throw new Error(`The grammar gave ${token.type}, of which the tree knows nothing.`);
    }
  }

  /** The words of a block that holds nothing else. */
  private inline(): readonly Inline[] {
    const children = inlinesOf(this.next()?.children ?? []);
    this.next();
    return children;
  }

  private items(): { tight: boolean; items: readonly Item[] } {
    const items: Item[] = [];
    let tight = true;
    for (let token = this.next(); token && token.nesting !== -1; token = this.next()) {
      // The parser hides the paragraphs of a tight list.
      if (this.tokens[this.at]?.type === 'paragraph_open' && this.tokens[this.at]?.hidden === false)
        tight = false;
      items.push({ number: token.info === '' ? null : token.info, children: this.blocks() });
    }
    return { tight, items };
  }

  private rows(): readonly (readonly (readonly Inline[])[])[] {
    const rows: (readonly Inline[])[][] = [];
    for (let row = this.next(); row && row.nesting !== -1; row = this.next()) {
      const cells: (readonly Inline[])[] = [];
      for (let cell = this.next(); cell && cell.nesting !== -1; cell = this.next()) cells.push(this.inline());
      rows.push(cells);
    }
    return rows;
  }
}

const MARKS = { strong_open: 'strong', em_open: 'emphasis', s_open: 'struck' } as const;

function inlinesOf(tokens: readonly Token[]): readonly Inline[] {
  const root: Inline[] = [];
  const open: { readonly children: Inline[]; readonly close: (children: Inline[]) => Inline }[] = [];
  const put = (inline: Inline): void => void (open.at(-1)?.children ?? root).push(inline);
  for (const token of tokens) {
    if (token.nesting === 1) {
      open.push({ children: [], close: closing(token) });
    } else if (token.nesting === -1) {
      const done = open.pop();
      if (done) put(done.close(done.children));
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') put({ is: 'break' });
    else if (token.type === 'code_inline') put({ is: 'code', text: token.content });
    else if (token.content !== '') put({ is: 'text', text: token.content });
  }
  return root;
}

function closing(token: Token): (children: Inline[]) => Inline {
  if (token.type === 'link_open') {
    const url = String(token.attrGet('href'));
    return (children) => ({ is: 'link', url, children });
  }
  const is = MARKS[token.type as keyof typeof MARKS];
  return (children) => ({ is, children });
}
