/** A line that components would be imported or exported by, and where it stands; the text's own first line is 1. */
export interface CodeLine {
  readonly line: number;
  readonly text: string;
}

const CODE = /^[ \t]*(?:import|export)\b.*$/gm;

/**
 * Lines of a report that begin with `import` or `export`. They are found before anything is parsed: none is allowed,
 * and the parser ends the whole process over some of them.
 */
export function codeLinesOf(text: string): CodeLine[] {
  if (!/import|export/.test(text)) return [];
  return [...text.matchAll(CODE)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    text: match[0].trim(),
  }));
}

/** The text with those lines left empty, so that the rest can be read and every other line keeps its number. */
export const withoutCodeLines = (text: string): string =>
  /import|export/.test(text) ? text.replace(CODE, '') : text;
