import { escapeMarkdown } from '../../messages/escape-markdown.ts';

/** How much of a filed text a comment repeats, in characters as they are sent; all of it is on the project's page. */
const AT_MOST = 6_000;
const LINE_AT_MOST = 1_200;

/** GitHub would make a list, a heading or a rule of these signs at the start of a line, and count its numbers anew. */
const plainStart = (line: string): string =>
  line.replace(/^(\s*)([-+=]|#(?=#*\s))/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');

/** What was filed, as a quotation in a comment: paragraphs stay, markup and names of accounts lose their power. */
export function quote(prose: string): string {
  const lines: string[] = [];
  let length = 0;
  for (const line of prose.split(/\r\n|[\n\r]/)) {
    const safe = plainStart(escapeMarkdown(line, LINE_AT_MOST));
    length += safe.length;
    if (length > AT_MOST && lines.length > 0) return [...lines, '> …'].join('\n');
    lines.push(safe === '' ? '>' : `> ${safe}`);
  }
  return lines.join('\n');
}
