import { compose, manyMarksIn } from '../../compose.ts';
import type { Problem } from '../problem.ts';
import { FILE_LIMIT, exceeds } from './limits.ts';

/**
 * A file's text as all reading sees it: no byte order mark, lines that end in `\n`, composed characters.
 * Lines keep their numbers. Or the problem, when the file is too large or no text.
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
