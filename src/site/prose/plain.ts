import { escapeHtml } from '../markup/html.ts';

/**
 * Most filed prose is plain: sentences and blank lines, no sign that Markdown reads. Such text needs no parser;
 * with hundreds of thousands of fields in a large record that is most of a build's time. Returns null when any
 * sign is there, and the parser decides. A property test holds both ways against each other.
 */
export function plainProse(text: string): string | null {
  if (MARKED.test(text)) return null;
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/g, ''))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

/**
 * Signs of Markdown anywhere, addresses that become links, blanks round a line break, control characters, and
 * what opens a block at the start of a line: a list, a rule, a heading's underline, an indentation.
 */
const MARKED =
  /[*_`<>[\]|~\\&@#$^{}:]|www\.|[\0-\t\v-\x1f\x7f\u2028\u2029]|[\p{Zs}]$|[\p{Zs}]\n|^[\p{Zs}]|\n[\p{Zs}]|(?:^|\n)(?:[-+=]|\d+[.)])/u;
