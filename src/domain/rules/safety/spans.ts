/** Calls back for every match of a global pattern. `matchAll` copies the pattern each time, which costs more. */
export function eachMatch(
  pattern: RegExp,
  text: string,
  take: (match: RegExpExecArray, end: number) => void,
): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) take(match, pattern.lastIndex);
}

/** Where something stands in a file: 1-based line, and column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the places of offsets in a text. The lines are counted once, when the first place is asked for, so that a hostile file with a hundred
 * thousand findings costs no more than its length. Lines end as the reader takes them: `\n`, `\r\n` or `\r`.
 */
export function placesIn(text: string): (offset: number) => Position {
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

/** A stretch of a folded text, in UTF-16 units. What stands there is never repeated in a finding. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns every match of a global pattern, as a stretch. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  eachMatch(pattern, text, (match, end) => {
    spans.push({ start: match.index, end });
  });
  return spans;
}
