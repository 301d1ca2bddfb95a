import { Lexer, LineCounter } from 'yaml';
import type { YamlFault } from '../problem.ts';
import type { FaultAt } from './yaml.ts';

/** The signs that begin what a reader of YAML passes over. */
const SIGNS: Readonly<Record<string, YamlFault>> = { '#': 'comment', '&': 'anchor', '%': 'directive' };

/** What the lexer puts before a scalar; after it a `#` is text. https://eemeli.org/yaml/#lexer */
const SCALAR = '\x1f';

/**
 * Returns what a reader of YAML would pass over without a word: comments, anchors and directives, each with its place in the
 * block (1-based). A paper must not say on GitHub what its page does not show.
 */
export function unreadIn(source: string): FaultAt[] {
  if (!/[#&%]/.test(source)) return [];
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const faults: FaultAt[] = [];
  let offset = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(source)) {
    if (token === SCALAR) {
      isScalar = true;
      continue;
    }
    // Tokens of one control character stand for a place, not for text of the source.
    if (token === '\x02' || token === '\x18') continue;
    const fault = isScalar ? undefined : SIGNS[token.charAt(0)];
    isScalar = false;
    if (fault !== undefined) {
      const { line, col } = lines.linePos(offset);
      faults.push({ fault, line, column: col });
    }
    offset += token.length;
  }
  return faults;
}
