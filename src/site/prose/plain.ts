import { escapeHtml } from '../markup/html.ts';

/**
 * Most filed prose is plain: sentences, blank lines, perhaps a list with hyphens, and no other sign that Markdown
 * reads. Such text needs no parser; with hundreds of thousands of fields in a large record that is a good part of
 * a build's time. Returns null when any other sign is there, and the parser decides. A property test holds both
 * ways against each other.
 */
export function plainProse(text: string): string | null {
  if (SIGNS.test(text)) return null;
  let written = '';
  let afterList = false;
  for (const block of text.split(/\n{2,}/)) {
    const lines = block.replace(/^\n+|\n+$/g, '');
    if (lines === '') continue;
    const isList = lines.startsWith('- ');
    // Two lists with nothing between them are one list, with paragraphs in it: the parser's to write.
    if (isList && afterList) return null;
    const one = isList ? list(lines) : paragraph(lines);
    if (one === null) return null;
    written += one;
    afterList = isList;
  }
  return written;
}

function paragraph(lines: string): string | null {
  return OPENS_BLOCK.test(lines) ? null : `<p>${escapeHtml(lines).replaceAll('\n', '<br>')}</p>`;
}

function list(lines: string): string | null {
  let items = '';
  for (const line of lines.split('\n')) {
    const item = line.slice(2);
    if (!line.startsWith('- ') || item === '' || OPENS_BLOCK.test(item)) return null;
    items += `<li>${escapeHtml(item)}</li>`;
  }
  return `<ul>${items}</ul>`;
}

/** Signs of Markdown anywhere, what becomes a link, blanks at either end of a line, control characters. */
const SIGNS =
  /[*_`<>[\]|~\\&@#$^{}]|:\/\/|www\.|mailto:|xmpp:|(?!\n)[\p{Cc}\u2028\u2029]|\p{Zs}(?:\n|$)|(?:^|\n)\p{Zs}/iu;

/** What opens a list, a rule, a heading's underline or a table's (`:-`) at the start of a line. */
const OPENS_BLOCK = /(?:^|\n)(?:[-+=:\p{Zs}]|\d+[.)])/u;
