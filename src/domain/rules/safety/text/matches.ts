/** Calls back for every match of a global pattern. `matchAll` copies the pattern each time, which costs more. */
export function eachMatch(
  pattern: RegExp,
  text: string,
  take: (match: RegExpExecArray, end: number) => void,
): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) take(match, pattern.lastIndex);
}
