import type { MarkdownIt } from 'markdown-it';
import type { StateBlock } from 'markdown-it';
import { ATX, FENCE, isAtMargin, lineAt } from './block-rules.ts';
import type { Alignment } from './node.ts';

/** A line of hyphens with a bar: `|---|:--:|`, `--- | ---`. */
const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** A heading or code that begins at the margin is no row, whatever bars it has. */
const opensBlock = (state: StateBlock, line: number): boolean =>
  isAtMargin(state, line) && (ATX.test(textAt(state, line)) || FENCE.test(textAt(state, line)));

const textAt = (state: StateBlock, line: number): string => lineAt(state, line).trimEnd();

/** A table as GFM has it, but that rows have the cells that were typed, no fewer and no more, and a row has a bar. */
function rule(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (start + 2 > end || !textAt(state, start).includes('|') || opensBlock(state, start)) return false;
  const delimiter = start + 1;
  if ((state.sCount[delimiter] ?? 0) < state.blkIndent) return false;
  const marks = textAt(state, delimiter);
  if (!marks.includes('|') || !DELIMITER.test(marks)) return false;
  const align = cellsOf(marks).map(alignmentOf);
  if (align.length !== cellsOf(textAt(state, start)).length) return false;
  if (silent) return true;
  const table = state.push('table_open', 'table', 1);
  table.meta = { align };
  row(state, start);
  let next = delimiter + 1;
  for (; next < end && isRow(state, next); next++) row(state, next);
  state.push('table_close', 'table', -1);
  table.map = [start, next];
  state.line = next;
  return true;
}

const isRow = (state: StateBlock, line: number): boolean =>
  !state.isEmpty(line) &&
  !opensBlock(state, line) &&
  (state.sCount[line] ?? 0) >= state.blkIndent &&
  textAt(state, line).includes('|');

function row(state: StateBlock, line: number): void {
  state.push('tr_open', 'tr', 1).map = [line, line + 1];
  for (const cell of cellsOf(textAt(state, line))) {
    state.push('td_open', 'td', 1);
    const inline = state.push('inline', '', 0);
    inline.content = cell;
    inline.map = [line, line + 1];
    inline.children = [];
    state.push('td_close', 'td', -1);
  }
  state.push('tr_close', 'tr', -1);
}

/** Returns the cells of a line: between bars, but those after a backslash; the outermost bars may be left out. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = line.startsWith('|') ? 1 : 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === '\\' && line.charAt(at + 1) === '|') {
      cell += '|';
      at++;
    } else if (sign === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  if (cell.trim() !== '' || !line.endsWith('|')) cells.push(cell.trim());
  return cells;
}

function alignmentOf(marks: string): Alignment {
  const [left, right] = [marks.startsWith(':'), marks.endsWith(':')];
  if (left && right) return 'center';
  return right ? 'right' : left ? 'left' : null;
}

/** Gives a parser our tables. */
export function table(parser: MarkdownIt): void {
  parser.block.ruler.at('table', rule, { alt: ['paragraph'] });
  parser.block.ruler.enable('table');
}
