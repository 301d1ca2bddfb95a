import { echo } from '../echo.ts';

/** How much of a filed text a comment repeats, in characters as they are sent; all of it is on the project's page. */
const AT_MOST = 6_000;
const LINE_AT_MOST = 1_200;

/** What was filed, as a quotation in a comment: paragraphs stay, markup and names of accounts lose their power. */
export function quote(prose: string): string {
  const lines: string[] = [];
  let length = 0;
  for (const line of prose.split(/\r\n|[\n\r]/)) {
    const safe = echo(line, LINE_AT_MOST);
    length += safe.length;
    if (length > AT_MOST && lines.length > 0) return [...lines, '> …'].join('\n');
    lines.push(safe === '' ? '>' : `> ${safe}`);
  }
  return lines.join('\n');
}
