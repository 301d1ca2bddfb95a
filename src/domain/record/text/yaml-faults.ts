import type { YAMLException } from 'js-yaml';
import { LineCounter, isCollection, isScalar, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode } from 'yaml';
import type { YamlFault } from '../problem.ts';
import type { FaultAt } from './yaml.ts';

/** Faults that the fast reader names itself, because the careful one does not mind them. */
const NAMED: readonly (readonly [RegExp, YamlFault])[] = [
  [/alias/, 'alias'],
  [/tag/, 'tag'],
  [/maxDepth/, 'depth'],
  [/non-printable/, 'character'],
];

const BY_CODE: Partial<Record<ErrorCode, YamlFault>> = {
  BAD_INDENT: 'indentation',
  TAB_AS_INDENT: 'tab',
  MULTIPLE_DOCS: 'several-documents',
  BAD_SCALAR_START: 'character',
  BLOCK_AS_IMPLICIT_KEY: 'character',
  MISSING_CHAR: 'no-colon',
};

/**
 * What is wrong with a block that the fast reader refused: the first fault of its syntax (those after it are
 * mostly its echoes) and every repeated key.
 */
export function faultsOf(source: string, error: YAMLException): FaultAt[] {
  try {
    return lookedThrough(source, error);
  } catch (failure) {
    // The careful reader goes as deep as the brackets do, which may be deeper than any program can.
    if (!(failure instanceof RangeError)) throw failure;
    return [{ fault: 'depth', line: (error.mark?.line ?? 0) + 1, column: (error.mark?.column ?? 0) + 1 }];
  }
}

function lookedThrough(source: string, error: YAMLException): FaultAt[] {
  const mark = { line: (error.mark?.line ?? 0) + 1, column: (error.mark?.column ?? 0) + 1 };
  const named = NAMED.find(([words]) => words.test(error.reason))?.[1];
  if (named) return [{ fault: named, ...mark }];
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: false, lineCounter: lines });
  const repeated = repeatedKeys(document, lines);
  const first = document.errors[0];
  if (!first) return repeated.length > 0 ? repeated : [{ fault: 'syntax', ...mark }];
  const unclosed = /closing|end with a/.test(first.message);
  const { line, col } = lines.linePos(unclosed ? openedAt(document, first.pos[0]) : first.pos[0]);
  const fault = unclosed ? 'unclosed' : (BY_CODE[first.code] ?? 'syntax');
  return [{ fault, line, column: col }, ...repeated];
}

/** Where the quote or bracket was opened whose end is missed later, at `offset`. */
function openedAt(document: Document, offset: number): number {
  let opened = offset;
  visit(document, {
    Node(_, node) {
      const isOpening =
        (isScalar(node) && /^QUOTE/.test(node.type ?? '')) || (isCollection(node) && node.flow === true);
      if (isOpening && node.range && node.range[0] <= offset && node.range[2] >= offset)
        opened = node.range[0];
    },
  });
  return opened;
}

function repeatedKeys(document: Document, lines: LineCounter): FaultAt[] {
  const faults: FaultAt[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !hasRange(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) {
          const { line, col } = lines.linePos(key.range[0]);
          faults.push({ fault: 'duplicate-key', line, column: col });
        }
        seen.add(name);
      }
    },
  });
  return faults;
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
