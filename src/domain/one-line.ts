/**
 * Returns a text on one line: each break, with the blanks around it, becomes `between`. In proportion to its length, which a
 * pattern such as `\s*\n\s*` is not.
 */
export function oneLine(text: string, between: string): string {
  const lines = text.split(/[\r\n]+/);
  const last = lines.length - 1;
  if (last === 0) return text;
  return lines
    .map((line, at) => (at === 0 ? line.trimEnd() : at === last ? line.trimStart() : line.trim()))
    .filter((line, at) => line !== '' || at === 0 || at === last)
    .join(between);
}
