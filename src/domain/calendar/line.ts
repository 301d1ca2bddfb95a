/** No line is longer, counted in octets without its end (RFC 5545, 3.1). */
const LONGEST = 75;

const octets = new TextEncoder();

/**
 * A content line, folded: what goes on begins with a space. A character is never cut in two, nor is one parted from
 * what changes its look (a variation selector, a combining mark), since some programs join lines as characters; only
 * a run of marks that no line could hold is.
 */
export function folded(line: string): string {
  if (octets.encode(line).length <= LONGEST) return `${line}\r\n`;
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const character of clustersOf(line)) {
    const size = octets.encode(character).length;
    if (length + size > LONGEST) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += character;
    length += size;
  }
  return `${[...lines, current].join('\r\n')}\r\n`;
}

const clustersOf = (line: string): string[] =>
  (line.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? []).flatMap((cluster) =>
    octets.encode(cluster).length < LONGEST ? [cluster] : [...cluster],
  );

/** Text as a value: RFC 5545, 3.3.11. Control characters have no place in one. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
