import Parser from 'markdown-it';
import type { MarkdownIt, StateBlock } from 'markdown-it';

type BlockRule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;

/** Quotations and lists lie in each other this deep at most; the signs of deeper ones are text. */
const DEEPEST = 12;

/** One rule of the parser, as it is without our bounds. */
function standard(name: string): BlockRule {
  const parser = new Parser('zero');
  parser.block.ruler.enableOnly([name]);
  const [rule] = parser.block.ruler.getRules('');
  if (!rule) throw new Error(`markdown-it has no block rule ${name}.`);
  return rule as BlockRule;
}

/** Returns a line of the text without its indentation, and in a quotation without the sign of it. */
export const lineAt = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

const isShallow = (state: StateBlock): boolean => state.level < 2 * DEEPEST;

/** Returns whether a line is not indented, nor in a quotation. A list ends before such a line when it opens a block. */
export function isAtMargin(state: StateBlock, line: number): boolean {
  const at = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return at === 0 || state.src.charAt(at - 1) === '\n';
}

/** Returns whether a line stands in a list or in a quotation. */
function isNested(state: StateBlock, line: number): boolean {
  const at = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.blkIndent > 0 || state.src.slice(state.src.lastIndexOf('\n', at - 1) + 1, at).includes('>');
}

/** `> 引用`. What is compared is no quotation: `>=30人`, `> 30人`, `>約30人`; and the blank after the sign is needed. */
const QUOTED = /^>(?=>|$|[ \t]+(?![\d０-９=＝<＜>＞約¥￥\\+＋±〇一二三四五六七八九十百千-])|[ \t]*$)/;

/** Lines that begin with the sign of a quotation. One without it ends the quotation: an answer is not moved into it. */
const quote: BlockRule = (state, line, end, silent) => {
  if (!isShallow(state) || !isQuoted(state, line)) return false;
  if (silent) return true;
  let last = line;
  while (last + 1 < end && !state.isEmpty(last + 1) && isQuoted(state, last + 1)) last++;
  const before = { lineMax: state.lineMax, blkIndent: state.blkIndent, marks: [] as number[][] };
  for (let each = line; each <= last; each++) {
    before.marks.push([state.bMarks[each] ?? 0, state.tShift[each] ?? 0, state.sCount[each] ?? 0]);
    const from = (state.bMarks[each] ?? 0) + (state.tShift[each] ?? 0) + 1;
    const start = /[ \t]/.test(state.src.charAt(from)) ? from + 1 : from;
    const blanks = /^[ \t]*/.exec(state.src.slice(start, state.eMarks[each]))?.[0].length ?? 0;
    state.bMarks[each] = start;
    state.tShift[each] = blanks;
    state.sCount[each] = blanks;
  }
  state.blkIndent = 0;
  state.lineMax = last + 1;
  const open = state.push('blockquote_open', 'blockquote', 1);
  open.map = [line, last + 1];
  state.md.block.tokenize(state, line, last + 1);
  state.push('blockquote_close', 'blockquote', -1);
  for (const [at, [mark = 0, shift = 0, indent = 0]] of before.marks.entries()) {
    state.bMarks[line + at] = mark;
    state.tShift[line + at] = shift;
    state.sCount[line + at] = indent;
  }
  state.blkIndent = before.blkIndent;
  state.lineMax = before.lineMax;
  state.line = last + 1;
  return true;
};

const isQuoted = (state: StateBlock, line: number): boolean =>
  (state.sCount[line] ?? 0) >= state.blkIndent && QUOTED.test(lineAt(state, line));

/** Lines of words. A line further out than the list in which it stands belongs to none of its items. */
const paragraph: BlockRule = (state, line, end) => {
  const rules = state.md.block.ruler.getRules('paragraph');
  const oldParent = state.parentType;
  state.parentType = 'paragraph';
  let next = line + 1;
  for (; next < end && !state.isEmpty(next); next++) {
    const isOutside =
      (state.sCount[next] ?? 0) < state.blkIndent && !lineAt(state, next).startsWith('\u3000');
    if (isOutside || rules.some((rule) => rule(state, next, end, true))) break;
  }
  state.line = next;
  state.push('paragraph_open', 'p', 1).map = [line, next];
  const inline = state.push('inline', '', 0);
  // A full-width blank at the start of a paragraph is how Japanese begins one: it stays.
  inline.content = state.md.utils.asciiTrim(state.getLines(line, next, state.blkIndent, false));
  inline.map = [line, next];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
  state.parentType = oldParent;
  return true;
};

/** `+ 12%` and `- 5%` are changes, a `+` is no bullet at all, and `007.` no number. A bullet alone is one only with an indented line after it. */
const list: BlockRule = (state, line, end, silent) => {
  const text = lineAt(state, line);
  if (
    !isShallow(state) ||
    text.startsWith('+') ||
    /^0\d/.test(text) ||
    /^-\s+[\d０-９][\d０-９.,．，]*\s*[%％]/.test(text)
  )
    return false;
  if (/^(?:[-*]|\d{1,9}[.)])\s*$/.test(text) && !hasMore(state, line, end)) return false;
  if (isFigure(text) && !isFollowed(state, line, end)) return false;
  return LIST(state, line, end, silent);
};
const LIST = standard('list');

/** `8. 4. 1に発足`, `12. 5kg`: a number with a blank in it, unless the next line has the next number. */
const isFigure = (text: string): boolean => /^\d{1,9}[.)]\s+[\d０-９]/.test(text);

const isFollowed = (state: StateBlock, line: number, end: number): boolean =>
  line + 1 < end &&
  Number(/^\d{1,9}(?=[.)]\s)/.exec(lineAt(state, line + 1))?.[0]) >
    Number(/^\d+/.exec(lineAt(state, line))?.[0]);

const hasMore = (state: StateBlock, line: number, end: number): boolean =>
  line + 1 < end && !state.isEmpty(line + 1) && (state.sCount[line + 1] ?? 0) > (state.sCount[line] ?? 0);

/** `# …` at the margin. Without words after it, or in a list, it is text. */
const heading: BlockRule = (state, line, _end, silent) => {
  const [all, hashes = '', words = ''] = ATX.exec(lineAt(state, line)) ?? [];
  if (all === undefined || !isAtMargin(state, line)) return false;
  if (silent) return true;
  state.line = line + 1;
  const open = state.push('heading_open', `h${hashes.length}`, 1);
  open.markup = hashes;
  open.map = [line, state.line];
  const inline = state.push('inline', '', 0);
  inline.content = withoutClosing(words);
  inline.map = [line, state.line];
  inline.children = [];
  state.push('heading_close', `h${hashes.length}`, -1).markup = hashes;
  return true;
};

/** One to six hashes, a blank, and words. */
export const ATX = /^(#{1,6})[ \t]+(\S.*)$/s;

/** Returns words of a heading without the hashes that may close it. */
export const withoutClosing = (words: string): string => {
  const end = words.trimEnd();
  const closed = /[ \t]#+$/.exec(end.slice(-200));
  return closed ? end.slice(0, end.length - closed[0].length).trimEnd() : end;
};

/** Code between lines of backquotes; outside of lists and quotations they stand at the margin. */
const fence: BlockRule = (state, line, end, silent) => {
  const [, marks = '', info = ''] = FENCE.exec(lineAt(state, line)) ?? [];
  const isOutside = !isAtMargin(state, line) && !isNested(state, line);
  if (marks === '' || isOutside || (state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
  if (silent) return true;
  let next = line + 1;
  let closed = false;
  for (; next < end && !closed; next++) {
    if (!state.isEmpty(next) && (state.sCount[next] ?? 0) < state.blkIndent) break;
    closed = isClosing(lineAt(state, next), marks) && (state.level > 0 || isAtMargin(state, next));
  }
  const token = state.push('fence', 'code', 0);
  token.info = info.trim();
  token.content = state.getLines(line + 1, closed ? next - 1 : next, state.sCount[line] ?? 0, true);
  token.map = [line, next];
  state.line = next;
  return true;
};

/** A line that opens code: at least three backquotes, and behind them none. */
export const FENCE = /^(`{3,})([^`]*)$/s;

/** Returns whether a line closes the code that `marks` opened. */
export const isClosing = (line: string, marks: string): boolean => {
  const text = line.trimEnd();
  return text.length >= marks.length && /^`+$/.test(text);
};

/** A line of hyphens or asterisks; one of `_` is a blank to be filled in. */
const line: BlockRule = (state, at, end, silent) =>
  !lineAt(state, at).startsWith('_') && LINE(state, at, end, silent);
const LINE = standard('hr');

/** What each block may interrupt, as in CommonMark. */
const INTERRUPTS = { alt: ['paragraph', 'blockquote', 'list'] };
const INTERRUPTS_NO_LIST = { alt: ['paragraph', 'blockquote'] };

/** Gives a parser the blocks of our grammar, but for the table. */
export function blockRules(parser: MarkdownIt): void {
  const { ruler } = parser.block;
  ruler.at('fence', fence, INTERRUPTS);
  ruler.at('hr', line, INTERRUPTS);
  ruler.at('blockquote', quote, INTERRUPTS);
  ruler.at('list', list, INTERRUPTS_NO_LIST);
  ruler.at('heading', heading, INTERRUPTS_NO_LIST);
  ruler.at('paragraph', paragraph);
  ruler.enable(['fence', 'blockquote', 'hr', 'list', 'heading']);
}
