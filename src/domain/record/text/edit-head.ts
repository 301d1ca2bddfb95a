import { LineCounter, isCollection, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { itemOf, shapeOf, isProse, type AnySchema } from '../../schema/shape.ts';
import { valueAt, schemaAt, type Step } from './field-path.ts';
import { printText, printGroup, printPair, printRow, printScalar } from './print.ts';

type Collection = YAMLMap | YAMLSeq;

/** The values of a paper as text and as the data that they are to become. */
interface Head {
  readonly source: string;
  readonly lines: LineCounter;
  readonly root: Node | null;
  readonly schema: AnySchema;
  readonly data: unknown;
}

/**
 * The lines by which a block of values becomes that of `data`, which differs at one path only: no line but those
 * of the field, or, where it stands in a row of braces, of the group written there.
 */
export function editHead(source: string, schema: AnySchema, steps: readonly Step[], data: unknown): LineEdit {
  const lines = new LineCounter();
  const { contents } = parseDocument(source, { schema: 'failsafe', uniqueKeys: false, lineCounter: lines });
  const head: Head = { source, lines, root: contents, schema, data };
  const present = steps.findIndex((_, depth) => nodeAt(head, steps.slice(0, depth + 1)) === undefined);
  if (present >= 0) return insert(head, steps.slice(0, present + 1));
  const value = valueAt(data, steps);
  if (value === undefined) return remove(head, steps);
  return replaceScalar(head, steps, value) ?? reprint(head, steps);
}

/** Returns the node at a path; null for a key without a value, undefined where nothing is. */
function nodeAt({ root }: Head, steps: readonly Step[]): Node | null | undefined {
  let at: unknown = root;
  for (const step of steps) {
    const item = isCollection(at) ? itemAt(at as Collection, step) : undefined;
    if (item === undefined) return undefined;
    at = isPair(item) ? item.value : item;
  }
  return (at ?? null) as Node | null;
}

function itemAt(collection: Collection, step: Step): Pair | Node | undefined {
  if (isSeq(collection)) return typeof step === 'number' ? (collection.items[step] as Node) : undefined;
  return collection.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
}

/** A plain value on one line takes the place of another there; what stands beside it stays. */
function replaceScalar(head: Head, steps: readonly Step[], value: unknown): LineEdit | null {
  const node = nodeAt(head, steps);
  const schema = schemaAt(head.schema, steps);
  if (!isScalar(node) || !node.range || !schema || typeof value === 'object') return null;
  const [start, end] = node.range;
  const line = lineOf(head, start);
  if (start === end || lineOf(head, end) !== line) return null;
  const inFlow = steps.some((_, depth) => isFlow(nodeAt(head, steps.slice(0, depth))));
  const from = head.lines.lineStarts[line] ?? 0;
  const text = lineText(head, line);
  const printed = printScalar(schema, value, steps, inFlow);
  return {
    from: line,
    until: line + 1,
    lines: [text.slice(0, start - from) + printed + text.slice(end - from)],
  };
}

/** Prints a field anew in the place of its lines, or the group around it where that is written in braces. */
function reprint(head: Head, steps: readonly Step[]): LineEdit {
  const parent = steps.slice(0, -1);
  const container = nodeAt(head, parent);
  const step = steps.at(-1);
  const item = isBlock(container) && step !== undefined ? itemAt(container, step) : undefined;
  if (step === undefined || (parent.length === 0 && !isBlock(container))) {
    return { from: 0, until: lastLine(head, head.root) + 1, lines: printGroup(head.schema, head.data) };
  }
  if (!item || !isBlock(container)) return reprint(head, parent);
  const { line, column } = startOf(head, item, container);
  const printed = print(head, steps);
  // The hyphen of a row stands before its first key.
  if (printed.length === 0 && lineText(head, line).slice(0, column).trim() !== '')
    return reprint(head, parent);
  return {
    from: line,
    until: lastLine(head, item) + 1,
    lines: placed(printed, lineText(head, line).slice(0, column)),
  };
}

function insert(head: Head, steps: readonly Step[]): LineEdit {
  const parent = steps.slice(0, -1);
  const container = nodeAt(head, parent);
  if (!isBlock(container) || container.items.length === 0) {
    if (parent.length === 0 && !container) return { from: 0, until: 0, lines: print(head, steps) };
    return reprint(head, parent);
  }
  const before = siblingBefore(head, steps, container);
  const first = container.items[0] as Pair | Node;
  const { line, column } = startOf(head, before ?? first, container);
  const margin = lineText(head, line).slice(0, column);
  if (!before && margin.trim() !== '') return reprint(head, parent);
  const at = before ? lastLine(head, before) + 1 : line;
  return { from: at, until: at, lines: placed(print(head, steps), ' '.repeat(column)) };
}

function remove(head: Head, steps: readonly Step[]): LineEdit {
  const parent = steps.slice(0, -1);
  const container = nodeAt(head, parent);
  const step = steps.at(-1);
  const item = isBlock(container) && step !== undefined ? itemAt(container, step) : undefined;
  if (!item || !isBlock(container) || container.items.length === 1) return reprint(head, parent);
  const { line, column } = startOf(head, item, container);
  const margin = lineText(head, line).slice(0, column);
  if (isMap(container) && margin.trim() !== '') return reprint(head, parent);
  return { from: line, until: lastLine(head, item) + 1, lines: [] };
}

/** Returns the last item before which a new one does not belong: by the order of the schema, or simply the last. */
function siblingBefore(head: Head, steps: readonly Step[], container: Collection): Pair | Node | undefined {
  const schema = schemaAt(head.schema, steps.slice(0, -1));
  const order = schema && !itemOf(schema) ? shapeOf(schema).map(([key]) => key) : null;
  if (!order || isSeq(container)) return container.items.at(-1) as Pair | Node | undefined;
  const place = order.indexOf(String(steps.at(-1)));
  return container.items.findLast(({ key }) => isScalar(key) && order.indexOf(String(key.value)) < place);
}

/** Returns the lines of a field as it is to be, without any margin. */
function print(head: Head, steps: readonly Step[]): string[] {
  const schema = schemaAt(head.schema, steps);
  const step = steps.at(-1);
  if (!schema || step === undefined) return [];
  const value = valueAt(head.data, steps);
  if (typeof step === 'number') return printRow(schema, value, steps);
  const parent = schemaAt(head.schema, steps.slice(0, -1));
  const name = parent && itemOf(parent) ? printText(step) : step;
  return isProse(schema) ? [] : printPair(name, schema, value, steps);
}

const placed = ([first, ...rest]: readonly string[], margin: string): string[] =>
  first === undefined ? [] : [margin + first, ...rest.map((line) => ' '.repeat(margin.length) + line)];

/** Returns where an item begins: a pair with its key, a row with its hyphen. */
function startOf(head: Head, item: Pair | Node, container: Collection): { line: number; column: number } {
  const node = (isPair(item) ? item.key : item) as Node;
  const offset = node.range?.[0] ?? 0;
  const line = lineOf(head, offset);
  const column = offset - (head.lines.lineStarts[line] ?? 0);
  if (isMap(container)) return { line, column };
  return { line, column: lineText(head, line).slice(0, column).lastIndexOf('-') };
}

function lastLine(head: Head, item: Pair | Node | null): number {
  let end = endOf(item);
  while (end > 0 && /\s/.test(head.source.charAt(end - 1))) end--;
  return lineOf(head, Math.max(0, end - 1));
}

/** Returns where the last value within an item ends; comments after it are not its own. */
function endOf(item: Pair | Node | null): number {
  if (item === null) return 0;
  if (isPair(item)) return Math.max(endOf(item.key as Node | null), endOf(item.value as Node | null));
  if (isBlock(item) && item.items.length > 0) return endOf(item.items.at(-1) as Pair | Node);
  return item.range?.[1] ?? 0;
}

const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true;

const isBlock = (node: unknown): node is Collection => isCollection(node) && node.flow !== true;

/** 0-based. */
const lineOf = ({ lines }: Head, offset: number): number => lines.linePos(offset).line - 1;

function lineText({ source, lines }: Head, line: number): string {
  const start = lines.lineStarts[line] ?? 0;
  const end = source.indexOf('\n', start);
  return source.slice(start, end < 0 ? undefined : end);
}

/** A line of a file and what ends it: a line feed, a carriage return and a line feed, or the end of the file. */
interface Line {
  readonly text: string;
  readonly end: string;
}

/** Lines to put in the place of others; 0-based, `until` is the first line that stays. */
export interface LineEdit {
  readonly from: number;
  readonly until: number;
  readonly lines: readonly string[];
}

const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/y;

/** Puts lines in the place of others. Every other line stays as it is, to the byte, whatever ends it. */
export function applyEdit(text: string, { from, until, lines }: LineEdit): string {
  const marked = text.charCodeAt(0) === 0xfeff;
  const all = linesOf(marked ? text.slice(1) : text);
  const end = all[0]?.end || '\n';
  const added = lines.map((line): Line => ({ text: line, end }));
  const after = all.slice(until);
  const edited = [...all.slice(0, from), ...added, ...after];
  const joined = edited.map(
    (line, index) => line.text + (line.end || (index < edited.length - 1 ? end : '')),
  );
  return (marked ? '\uFEFF' : '') + joined.join('');
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  LINE.lastIndex = 0;
  while (LINE.lastIndex < text.length) {
    const [, line = '', end = ''] = LINE.exec(text) ?? [];
    lines.push({ text: line, end });
  }
  return lines;
}
