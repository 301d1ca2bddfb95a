/** Where something stands in a file: 1-based line, and column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the places of offsets in a text. The lines are counted once, when the first place is asked for, so that a hostile file with a hundred
 * thousand findings costs no more than its length. Lines end as the reader takes them: `\n`, `\r\n` or `\r`.
 */
export function placesIn(text: string): (offset: number) => Place {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= startsOfLines(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}
