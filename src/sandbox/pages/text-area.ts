import { escapeHtml, Html } from '../../site/markup/html.ts';

/**
 * A box for more than a line. What was typed stays to the letter: the first line break is not part of the text. A browser
 * sends line ends as CRLF, and GitHub keeps them.
 */
export const textArea = (name: string, value: string, rows: number, attributes = new Html('')): Html =>
  new Html(
    `<textarea id="${name}" name="${name}" rows="${rows}" ${attributes.text}>\n${escapeHtml(value)}</textarea>`,
  );
