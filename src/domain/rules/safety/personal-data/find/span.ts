import { eachMatch } from '../../text/matches.ts';

/** A stretch of a folded text, in UTF-16 units. What stands there is never repeated in a finding. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every match of a global pattern, as a stretch. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  eachMatch(pattern, text, (match, end) => {
    spans.push({ start: match.index, end });
  });
  return spans;
}
