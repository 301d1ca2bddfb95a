import { Lexer, LineCounter } from 'yaml';
import type { YamlFault } from '../problem.ts';
import type { FaultAt } from './yaml.ts';

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
