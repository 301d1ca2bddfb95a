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
