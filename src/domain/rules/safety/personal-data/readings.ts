import type { Block, Inline } from '../../../prose/node.ts';
import { HTML } from '../../../prose/not-markup.ts';
import { parserFor } from '../../../prose/parse.ts';
import type { ContentFile } from '../../../record/record.ts';
import { bodyOf } from '../filed-text.ts';
import { placesIn, type Position } from '../spans.ts';
import { fold } from './fold.ts';

/** One way in which a text is read, folded to one width, and where in the file its parts stand. */
export interface Reading {
  readonly text: string;
  readonly placeAt: (offset: number) => Position;
}

const known = new WeakMap<ContentFile, readonly Reading[]>();

/** Returns how a file is read: as it was typed, and, where it has marks of Markdown, as its page or GitHub shows its prose. */
export function readingsOf(file: ContentFile): readonly Reading[] {
  let readings = known.get(file);
  if (!readings) known.set(file, (readings = [asTyped(file.text), ...asShownIn(file)]));
  return readings;
}

function asTyped(typed: string): Reading {
  const placeIn = placesIn(typed);
  const { text, sourceOf } = fold(typed);
  return { text, placeAt: (offset) => placeIn(sourceOf(offset)) };
}

/** Signs without which a page shows what was typed. */
const MARKS = /[*`~[\]<>|]|^ {0,3}[-#]/m;

/** How the page or GitHub shows a file's prose; nothing where it has no marks. */
export function asShownIn(file: ContentFile): Reading[] {
  if (/\.(?:ya?ml|csv)$/.test(file.path) || !MARKS.test(file.text)) return [];
  const { text, firstLine } = bodyOf(file);
  return [asShown(parserFor(file.path)(text), firstLine)];
}

/** Prose as it is shown: no marks, no addresses of links; a line for each line, a bar between the cells of a row. */
function asShown(blocks: readonly Block[], firstLine: number): Reading {
  const page = new Page();
  page.blocks(blocks);
  const { text, sourceOf } = fold(page.text);
  return { text, placeAt: (offset) => ({ line: firstLine + page.lineAt(sourceOf(offset)), column: 1 }) };
}

/** Marks that are text to our grammar, within a word, and markup to GitHub, where an issue is read first. */
const GITHUBS = /[*`]+|~~/g;

/** Names of columns whose values are personal data by their names only. */
const TELLING = /電話|携帯|TEL|FAX|生年月日|誕生日|口座|番号|記号|住所|所在地|居所|マイナンバー/i;
const LONGEST_NAME = 20;

class Page {
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly lines: number[] = [];
  private length = 0;

  get text(): string {
    return this.pieces.join('');
  }

  /** The line of the source, from 0, of what stands at an offset. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.lines[low] ?? 0;
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) this.block(block);
  }

  private block(block: Block): void {
    const at = { line: block.line };
    switch (block.is) {
      case 'paragraph':
      case 'heading':
        this.inlines(block.children, at);
        break;
      case 'quote':
        this.blocks(block.children);
        break;
      case 'component':
        this.put(Object.values(block.attributes).join(' '), at);
        this.put('\n', at);
        this.blocks(block.children);
        break;
      case 'list':
        for (const { children } of block.items) this.blocks(children);
        break;
      case 'code-block':
        this.put(block.text, at);
        break;
      case 'table':
        this.table(block);
        break;
      case 'rule':
    }
    this.put('\n', at);
  }

  private table({ rows, line }: Extract<Block, { is: 'table' }>): void {
    const [head = [], ...body] = rows.map((cells, row) =>
      cells.map((cell) => new Page().cell(cell, line + row + (row > 0 ? 1 : 0))),
    );
    for (const cells of [head, ...body]) {
      cells.forEach((cell, column) => {
        const at = { line: cell.lines[0] ?? line };
        const name = head[column]?.text ?? '';
        // Beside its column's name, too, as whoever reads a table reads it.
        if (cells !== head && name.length <= LONGEST_NAME && TELLING.test(name))
          this.put(`\n\uFFFC${name}:${cell.text}\n\uFFFC`, at);
      });
      cells.forEach((cell, column) => {
        this.put(`${column === 0 ? '' : ' | '}${cell.text}`, { line: cell.lines[0] ?? line });
      });
      this.put('\n', { line });
    }
  }

  private cell(children: readonly Inline[], line: number): this {
    this.inlines(children, { line });
    return this;
  }

  private inlines(children: readonly Inline[], at: { line: number }): void {
    for (const inline of children) {
      if (inline.is === 'break') {
        this.put('\n', at);
        at.line++;
      } else if ('children' in inline) this.inlines(inline.children, at);
      else
        this.put(inline.is === 'text' ? inline.text.replace(HTML, '').replace(GITHUBS, '') : inline.text, at);
    }
  }

  private put(text: string, { line }: { readonly line: number }): void {
    this.pieces.push(text);
    if (this.lines.at(-1) !== line) {
      this.starts.push(this.length);
      this.lines.push(line);
    }
    this.length += text.length;
  }
}
