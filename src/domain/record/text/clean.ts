import { compose } from '../../compose.ts';
import type { Problem } from '../problem.ts';
import { FILE_LIMIT, exceeds } from './limits.ts';

/**
 * A file's text as all reading sees it: no byte order mark, lines that end in `\n`, composed characters.
 * Lines keep their numbers. Null with a problem, when the file is too large or no text.
 */
export function cleanText(text: string): { readonly text: string } | { readonly problem: Problem } {
  if (exceeds(text, FILE_LIMIT)) {
    return { problem: { field: null, code: 'too-large', part: 'file', limit: FILE_LIMIT } };
  }
  // What decoding leaves of bytes that are no UTF-8, and what only binary files hold.
  if (text.includes('\uFFFD') || text.includes('\0')) return { problem: { field: null, code: 'not-text' } };
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const lines = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
  return { text: compose(lines) };
}
