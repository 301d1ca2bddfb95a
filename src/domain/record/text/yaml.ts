import { FAILSAFE_SCHEMA, YAMLException, load } from 'js-yaml';
import {
  LineCounter,
  isCollection,
  isScalar,
  parseDocument,
  visit,
  Lexer,
  type Document,
  type ErrorCode,
} from 'yaml';
import type { YamlFault } from '../problem.ts';
import { DEPTH_LIMIT, isGroup, type Raw, type RawGroup } from './field-path.ts';

/** Where and why a block of YAML cannot be read; 1-based within the block. */
interface FaultAt {
  readonly fault: YamlFault;
  readonly line: number;
  readonly column: number;
  /** The key that stands twice, and the line in which it stands first. */
  readonly twice?: { readonly key: string; readonly firstLine: number };
}

/**
 * Every scalar stays the text that was typed: `007`, `no` and `2026-04-01` are not guessed at, the schema says
 * later what they are. Aliases and foreign tags are refused, so no few lines can become many.
 */
const OPTIONS = { schema: FAILSAFE_SCHEMA, maxAliases: 0, maxDepth: DEPTH_LIMIT } as const;

/** Reads one block of keys and values, or says everything that is wrong with its form. */
export function readYaml(source: string): { readonly value: RawGroup } | { readonly faults: FaultAt[] } {
  try {
    const value = load(source, OPTIONS);
    if (!isGroup(value)) return { faults: [unseenIn(source, 1) ?? { fault: 'no-keys', line: 1, column: 1 }] };
    const faults = wideBlanks(source, value);
    return faults.length > 0 ? { faults } : { value };
  } catch (error) {
    if (isBlank(source)) return { value: {} };
    if (!(error instanceof YAMLException)) throw error;
    return { faults: faultsOf(source, error) };
  }
}

function isBlank(source: string): boolean {
  return source.split('\n').every((line) => line.trim() === '' || line.trimStart().startsWith('#'));
}

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
  MULTILINE_IMPLICIT_KEY: 'no-colon',
};

/**
 * Returns what is wrong with a block that the fast reader refused: the first fault of its syntax (those after it are
 * mostly its echoes) and every repeated key.
 */
function faultsOf(source: string, error: YAMLException): FaultAt[] {
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
  const unseen = unseenIn(source, first ? lines.linePos(first.pos[0]).line : mark.line);
  if (unseen) return [unseen, ...repeated];
  if (!first) return repeated.length > 0 ? repeated : [{ fault: 'syntax', ...mark }];
  const unclosed = /closing|end with a/.test(first.message);
  const { line, col } = lines.linePos(unclosed ? openedAt(document, first.pos[0]) : first.pos[0]);
  const shifted = unclosed ? null : shiftedLine(source.split('\n'), line, first.code);
  if (shifted !== null) return [{ fault: 'indentation', line: shifted, column: 1 }, ...repeated];
  const fault = unclosed ? 'unclosed' : (BY_CODE[first.code] ?? 'syntax');
  return [{ fault, line, column: col }, ...repeated];
}

/** A line that begins with a key, and its margin. */
const KEYED = /^(\s*)(?:- +)?[\w-]+:(?:\s|$)/;

/**
 * Returns the line that does not begin where its neighbours do, where the reader of YAML says something else of it: one
 * blank too many makes a key the rest of the value above, and one too few a key that belongs to nothing. Null where it is
 * no such slip.
 */
function shiftedLine(lines: readonly string[], line: number, code: ErrorCode): number | null {
  const marginOf = (at: number): number | null => KEYED.exec(lines[at - 1] ?? '')?.[1]?.length ?? null;
  const [here, next] = [marginOf(line), marginOf(line + 1)];
  if (code === 'MISSING_CHAR') return here === null ? null : line;
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || here === null || next === null) return null;
  return next > here ? line + 1 : null;
}

/** Slips that the eye does not see, by the line in which they stand. */
const UNSEEN: readonly (readonly [RegExp, YamlFault])[] = [
  [/^[ \t]*\u3000/, 'wide-blank'],
  [/^\s*(?:- +)?[A-Za-z][\w-]*：/, 'wide-colon'],
  [/^\s*(?:- +)?[A-Za-z][\w-]*:(?!\/\/)[^\s]/, 'no-blank'],
];

/** Returns the first such slip up to the line where the reading stopped, or the one before that: it is mostly the cause. */
function unseenIn(source: string, stoppedAt: number): FaultAt | null {
  for (const [index, text] of source.split('\n').slice(0, stoppedAt).entries()) {
    const fault = UNSEEN.find(([slip]) => slip.test(text))?.[1];
    if (fault !== undefined) return { fault, line: index + 1, column: 1 };
  }
  return null;
}

/** Returns the lines whose margin of full-width blanks was read as the beginning of a key. */
function wideBlanks(source: string, value: RawGroup): FaultAt[] {
  if (!source.includes('\u3000') || !holdsWideKey(value)) return [];
  return source.split('\n').flatMap((text, index) => {
    const isWide = /^[ \t]*(?:- +)?\u3000+[\w-]+:/.test(text);
    return isWide ? [{ fault: 'wide-blank' as const, line: index + 1, column: 1 }] : [];
  });
}

const holdsWideKey = (value: Raw): boolean =>
  Array.isArray(value)
    ? value.some(holdsWideKey)
    : isGroup(value) &&
      Object.entries(value).some(([key, own]) => key.startsWith('\u3000') || holdsWideKey(own));

/** Returns where the quote or bracket was opened whose end is missed later, at `offset`. */
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
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !hasRange(key)) continue;
        const name = String(key.value);
        const { line, col } = lines.linePos(key.range[0]);
        const firstLine = seen.get(name);
        if (firstLine === undefined) seen.set(name, line);
        else faults.push({ fault: 'duplicate-key', line, column: col, twice: { key: name, firstLine } });
      }
    },
  });
  return faults;
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** The signs that begin what a reader of YAML passes over, or folds. */
const SIGNS: Readonly<Record<string, YamlFault>> = {
  '#': 'comment',
  '&': 'anchor',
  '%': 'directive',
  '>': 'folded',
};

/** What the lexer puts before a scalar; after it a `#` is text. https://eemeli.org/yaml/#lexer */
const SCALAR = '\x1f';

/**
 * Returns what a reader of YAML would pass over without a word: comments, anchors, directives and the ends of lines within a
 * value (but for those of `|`, which keeps them), each with its place in the
 * block (1-based). A paper must not say on GitHub what its page does not show.
 */
export function unreadIn(source: string): FaultAt[] {
  if (!/[#&%>]|\n[ \t]+[^ \t\n-][^:\n]*(?:\n|$)/.test(source)) return [];
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const faults: FaultAt[] = [];
  let offset = 0;
  let isScalar = false;
  let isBlock = false;
  for (const token of new Lexer().lex(source)) {
    if (token === SCALAR) {
      isScalar = true;
      continue;
    }
    // Tokens of one control character stand for a place, not for text of the source.
    if (token === '\x02' || token === '\x18') continue;
    const fault = isScalar ? folded(token, isBlock) : (SIGNS[token.charAt(0)] ?? quotedOver(token));
    // The sign of a block holds until its text comes, over a remark behind it.
    isBlock = !isScalar && (isBlock || /^[|>]/.test(token));
    isScalar = false;
    if (fault !== undefined) {
      const { line, col } = lines.linePos(offset);
      faults.push({ fault, line, column: col });
    }
    offset += token.length;
  }
  return faults;
}

/** A plain value, or one in quotation marks, that goes on in the next line. */
const folded = (token: string, isBlock: boolean): YamlFault | undefined =>
  !isBlock && token.trim().includes('\n') ? 'folded' : undefined;

const quotedOver = (token: string): YamlFault | undefined =>
  /^["']/.test(token) ? folded(token, false) : undefined;
