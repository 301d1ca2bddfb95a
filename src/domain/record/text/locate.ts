import {
  LineCounter,
  isCollection,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { schemaOfFile } from '../path.ts';
import type { Problem } from '../problem.ts';
import { formatField, parseField, type Step } from './field-path.ts';
import { cleanText, splitFrontmatter } from './front-matter.ts';
import { layoutOf, sectionsOf } from './layout.ts';
import type { AnySchema } from '../../schema/shape.ts';

/**
 * Finds where fields stand in a file of the record: its key, its row, or the heading above its prose. A field that is
 * not there is where its group is, and on the first line where nothing of it is. The text is parsed once, when this is
 * made, which is slow (a fifth of a millisecond for a short paper): for findings only, and one for all of a file.
 */
export function locatorFor(text: string, file: string): (field: string | null) => Position {
  const schema = schemaOfFile(file);
  return schema ? locatorOf(text, schema) : () => START;
}

/** A place in a file, 1-based. */
interface Position {
  readonly line: number;
  readonly column: number;
}

const START: Position = { line: 1, column: 1 };

/** Adds the places to problems that do not have them yet. */
export function locateAll(text: string, schema: AnySchema, problems: readonly Problem[]): readonly Problem[] {
  if (problems.every(({ line, field }) => line !== undefined || field === null)) return problems;
  const positionOf = locatorOf(text, schema);
  return problems.map((problem) =>
    problem.line !== undefined || problem.field === null
      ? problem
      : { ...problem, ...positionOf(problem.field) },
  );
}

/** Finds the places of fields in one text; the text is looked through once, when this is made. */
function locatorOf(source: string, schema: AnySchema): (field: string | null) => Position {
  const clean = cleanText(source);
  if ('problem' in clean) return () => START;
  const { text } = clean;
  const parts = splitFrontmatter(text);
  const lines = new LineCounter();
  const head = parts ? parts.head : text;
  const document = parsed(head, lines);
  const pairs = pairFinder();
  const headings = parts ? headingLines(parts.body, parts.bodyLine, schema) : new Map<string, number>();
  return (field) => {
    for (let steps = parseField(field); steps.length > 0; steps = steps.slice(0, -1)) {
      const heading = headings.get(formatField(steps) ?? '');
      if (heading !== undefined) return { line: heading, column: 1 };
      const offset = document && offsetOf(document, steps, pairs);
      if (offset === null) continue;
      const { line, col } = lines.linePos(offset);
      return { line: line + (parts ? parts.headLine - 1 : 0), column: col };
    }
    return START;
  };
}

/** Null for brackets that lie in each other deeper than any program can go. */
function parsed(head: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(head, { schema: 'failsafe', uniqueKeys: false, lineCounter });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function headingLines(body: string, bodyLine: number, schema: AnySchema): Map<string, number> {
  const layout = layoutOf(schema);
  if (layout.body) return new Map([[layout.body.field, bodyLine]]);
  const { sections } = sectionsOf(body, layout);
  return new Map(sections.map(({ field, heading }) => [field, heading.line + bodyLine]));
}

/** Returns where the key of a field, or a row, begins; null when it is not there. */
function offsetOf(document: Document, steps: readonly Step[], pairs: PairFinder): number | null {
  let at: unknown = document.contents;
  let offset: number | null = null;
  for (const step of steps) {
    if (!isCollection(at)) return null;
    if (isMap(at)) {
      const pair = pairs(at, String(step));
      if (!pair) return null;
      offset = startOf(pair.key);
      at = pair.value;
    } else {
      at = typeof step === 'number' ? at.items[step] : undefined;
      if (!isNode(at)) return null;
      offset = startOf(at);
    }
  }
  return offset;
}

type PairFinder = (map: YAMLMap, key: string) => Pair | undefined;

/** Finds pairs by their keys, the first of each; a group is gone through once, however many are asked for. */
function pairFinder(): PairFinder {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map, key) => {
    let pairs = known.get(map);
    if (!pairs) {
      pairs = new Map(
        map.items
          .flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : []))
          .reverse(),
      );
      known.set(map, pairs);
    }
    return pairs.get(key);
  };
}

const startOf = (node: unknown): number | null => (isNode(node) ? (node.range?.[0] ?? null) : null);
