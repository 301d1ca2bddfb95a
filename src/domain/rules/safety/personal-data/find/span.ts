import { eachMatch } from '../../text/matches.ts';

/** A stretch of a text, in UTF-16 units. What stands there is never repeated in a finding. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every match of a global pattern, as a stretch. Those within a web address are left out. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  eachMatch(pattern, text, (match, end) => {
    if (!inWebAddress(text, match.index)) spans.push({ start: match.index, end });
  });
  return spans;
}

/** How far back a web address is looked for; longer ones are rare, and the search stays linear. */
const REACH = 200;

/** Whether a place lies within a web address: numbers in one are no telephone, and `user@` in one no mail. */
export function inWebAddress(text: string, at: number): boolean {
  return /https?:\/\/[^\s<>"'「」（）、。]*$/i.test(text.slice(Math.max(0, at - REACH), at));
}
