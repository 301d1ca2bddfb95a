import type { Block, Inline, Item } from '../../domain/prose/node.ts';
import { escapeHtml, Html } from '../markup/html.ts';
import { writeComponent } from './component.ts';

/** Headings within prose begin below the heading of their place on the page, and never skip a level. */
export type HeadingLevel = 2 | 3 | 4 | 5;
const LAST_LEVEL = 6;

/** Writes the tree of a prose as HTML. Each kind of node has its element; there is no way for any other. */
export function writeProse(blocks: readonly Block[], firstLevel: HeadingLevel = 5): Html {
  return new Html(new ProseWriter(firstLevel).blocks(blocks));
}

class ProseWriter {
  private level: number;
  private readonly firstLevel: number;

  constructor(firstLevel: HeadingLevel) {
    this.firstLevel = firstLevel;
    this.level = firstLevel - 1;
  }

  blocks(blocks: readonly Block[]): string {
    let text = '';
    for (const block of blocks) text += this.block(block);
    return text;
  }

  private block(block: Block): string {
    switch (block.is) {
      case 'paragraph':
        return `<p>${inline(block.children)}</p>`;
      case 'heading':
        return this.heading(block.level, block.children);
      case 'quote':
        return `<blockquote>${this.blocks(block.children)}</blockquote>`;
      case 'list':
        return block.ordered
          ? this.numbered(block.items, block.tight)
          : `<ul>${this.items(block.items, block.tight)}</ul>`;
      case 'code-block': {
        const info = block.info === '' ? '' : `${escapeHtml(block.info)}\n`;
        return `<pre><code>${info}${escapeHtml(block.text)}</code></pre>`;
      }
      case 'rule':
        return '<hr>';
      case 'table':
        return `<div class="scroll" tabindex="0" role="group"><table>${rows(block)}</table></div>`;
      case 'component':
        return writeComponent(block.name, block.attributes, new Html(this.blocks(block.children))).text;
    }
  }

  private heading(typed: number, children: readonly Inline[]): string {
    // Filed prose begins with headings of level 3.
    const asked = typed - 3 + this.firstLevel;
    this.level = Math.max(this.firstLevel, Math.min(asked, this.level + 1, LAST_LEVEL));
    return `<h${this.level}>${inline(children)}</h${this.level}>`;
  }

  /** Each item has the number that was typed: 4, 6, 10 stay 4, 6, 10. */
  private numbered(items: readonly Item[], tight: boolean): string {
    const first = Number(items[0]?.number ?? 1);
    let expected = first;
    const written = items.map((item) => {
      const number = Number(item.number);
      const value = number === expected ? '' : ` value="${number}"`;
      expected = number + 1;
      return `<li${value}>${this.item(item, tight)}</li>`;
    });
    return `<ol${first === 1 ? '' : ` start="${first}"`}>${written.join('')}</ol>`;
  }

  private items(items: readonly Item[], tight: boolean): string {
    return items.map((item) => `<li>${this.item(item, tight)}</li>`).join('');
  }

  private item({ children }: Item, tight: boolean): string {
    return children
      .map((block) => (tight && block.is === 'paragraph' ? inline(block.children) : this.block(block)))
      .join('');
  }
}

type Table = Extract<Block, { is: 'table' }>;

function rows({ align, rows: [head = [], ...body] }: Table): string {
  const cells = (row: Table['rows'][number], name: 'th' | 'td'): string =>
    row
      .map((cell, at) => {
        const side = align[at] === 'center' || align[at] === 'right' ? ` class="${align[at]}"` : '';
        return `<${name}${name === 'th' ? ' scope="col"' : ''}${side}>${inline(cell)}</${name}>`;
      })
      .join('');
  const lines = body.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return `<thead><tr>${cells(head, 'th')}</tr></thead>${lines === '' ? '' : `<tbody>${lines}</tbody>`}`;
}

const ELEMENTS = { strong: 'strong', emphasis: 'em', struck: 'del' } as const;

function inline(children: readonly Inline[]): string {
  let text = '';
  for (const child of children) {
    switch (child.is) {
      case 'text':
        text += escapeHtml(child.text);
        break;
      case 'break':
        text += '<br>';
        break;
      case 'code':
        text += `<code>${escapeHtml(child.text)}</code>`;
        break;
      case 'link':
        text += `<a href="${escapeHtml(child.url)}" rel="nofollow ugc noopener">${inline(child.children)}</a>`;
        break;
      default:
        text += `<${ELEMENTS[child.is]}>${inline(child.children)}</${ELEMENTS[child.is]}>`;
    }
  }
  return text;
}
