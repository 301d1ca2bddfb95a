/** Where something stands in a file: 1-based line, and column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset. Lines end as the reader takes them: `\n`, `\r\n` or `\r`. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    const ends = code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
    if (!ends) continue;
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
