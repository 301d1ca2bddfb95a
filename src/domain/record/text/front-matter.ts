import { compose, manyMarksIn } from '../../compose.ts';
import { KINDS, type DataOf, type Kind } from '../kinds/index.ts';
import type { Problem } from '../problem.ts';
import { layoutOf } from './layout.ts';

/** Bytes of a file of the record, in UTF-8. A long report has about 40 kB. */
export const FILE_LIMIT = 512 * 1024;

/** Bytes of the values at the head of a paper. A plan of three years with a hundred lines has about 20 kB. */
export const FRONTMATTER_LIMIT = 64 * 1024;

/** How many findings are told of one file; of more, only their number. The rest is seen once these are mended. */
export const FINDINGS_LIMIT = 100;

/** Returns whether a text has more bytes in UTF-8 than the limit. */
export function exceeds(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  return text.length * 3 > limit && bytesOf(text) > limit;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair counts two of the four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/**
 * Returns a file's text as all reading sees it: no byte order mark, lines that end in `\n`, composed characters. Lines
 * keep their numbers. Or the problem, when the file is too large or no text.
 */
export function cleanText(text: string): { readonly text: string } | { readonly problem: Problem } {
  if (exceeds(text, FILE_LIMIT)) {
    return { problem: { field: null, code: 'too-large', part: 'file', limit: FILE_LIMIT } };
  }
  // What decoding leaves of bytes that are no UTF-8, and what only binary files hold.
  if (text.includes('\uFFFD') || text.includes('\0')) return { problem: { field: null, code: 'not-text' } };
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const lines = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
  const marks = manyMarksIn(lines);
  if (marks !== null)
    return { problem: { field: null, code: 'many-marks', line: lineAt(lines, marks), column: 1 } };
  return { text: compose(lines) };
}

/** 1-based. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** A paper in its two parts. Lines are 1-based lines of the file. */
export interface Parts {
  /** The YAML between the two `---` lines. */
  readonly head: string;
  /** Where in the text the head begins, and the line of it. */
  readonly headAt: number;
  readonly headLine: number;
  readonly body: string;
  readonly bodyAt: number;
  readonly bodyLine: number;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?(?:\n|$)/gm;

/**
 * Splits a paper at its two lines of three hyphens. Null when they are not there: a first line such as
 * `---js` is none, so nothing that a paper names can choose how it is read.
 */
export function splitFrontmatter(text: string): Parts | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  CLOSING.lastIndex = opening[0].length;
  const closing = CLOSING.exec(text);
  if (!closing) return null;
  const head = text.slice(opening[0].length, closing.index);
  const bodyAt = closing.index + closing[0].length;
  return {
    head,
    headAt: opening[0].length,
    headLine: 2,
    body: text.slice(bodyAt),
    bodyAt,
    bodyLine: 3 + linesIn(head),
  };
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** Returns what stands in the head of a document's file: its data without what is written at length below. */
export function frontMatterOf<K extends Kind>(kind: K, data: DataOf<K>): unknown {
  const { prose, body } = layoutOf(KINDS[kind].schema);
  const below = body ? [...prose, body] : prose;
  return below.reduce<Group>((rest, { path }) => without(rest, path), data);
}

type Group = Readonly<Record<string, unknown>>;

/** The same without the value at a path; a group that held nothing else goes with it. */
function without(group: Group, [key, ...rest]: readonly string[]): Group {
  if (key === undefined || !(key in group)) return group;
  const { [key]: value, ...others } = group;
  if (rest.length === 0) return others;
  const left = without(value as Group, rest);
  return Object.keys(left).length === 0 ? others : { ...group, [key]: left };
}
