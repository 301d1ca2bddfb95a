import { cellsOf, isRuler } from '../../domain/forms/read/table-line.ts';
import type { ProseNode } from './tree.ts';

/**
 * The tree of a text for a preview in the browser, where the parser of the site is too heavy: headings, lists of one
 * level, tables, quotations, code between lines of ```, bold, code and links. Whatever else Markdown knows stays as it
 * was typed. The writer decides what of it becomes markup, as it does for the site.
 */
export function smallTree(text: string): readonly ProseNode[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const nodes: ProseNode[] = [];
  for (let at = 0; at < lines.length;) {
    const [node, next] = block(lines, at);
    if (node) nodes.push(node);
    at = next;
  }
  return nodes;
}

type Block = readonly [node: ProseNode | null, next: number];

const HEADING = /^(#{1,6})\s+(.+?)\s*#*$/;
const FENCE = /^(`{3,}|~{3,})/;
const BULLET = /^[-*+]\s+(?=\S)/;
const NUMBER = /^(\d{1,9})[.)]\s+(?=\S)/;
const QUOTE = /^>\s?/;

const opensBlock = (line: string, next: string | undefined): boolean =>
  line.trim() === '' ||
  [HEADING, FENCE, BULLET, NUMBER, QUOTE].some((pattern) => pattern.test(line)) ||
  isTable(line, next);

const isTable = (line: string, next = ''): boolean =>
  line.includes('|') && next.includes('-') && isRuler(next);

function block(lines: readonly string[], at: number): Block {
  const line = lines[at] ?? '';
  if (line.trim() === '') return [null, at + 1];
  const heading = HEADING.exec(line);
  if (heading) return [element(`h${heading[1]?.length}`, inline(heading[2] ?? '')), at + 1];
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) {
    const end = lines.findIndex((one, index) => index > at && one.startsWith(fence));
    const until = end < 0 ? lines.length : end;
    return [element('pre', [words(lines.slice(at + 1, until).join('\n'))]), until + 1];
  }
  if (isTable(line, lines[at + 1])) return table(lines, at);
  if (BULLET.test(line)) return list('ul', BULLET, lines, at);
  if (NUMBER.test(line)) return list('ol', NUMBER, lines, at);
  if (QUOTE.test(line)) {
    const until = endOf(lines, at, (one) => QUOTE.test(one));
    const quoted = lines.slice(at, until).map((one) => one.replace(QUOTE, ''));
    return [element('blockquote', [element('p', inline(quoted.join('\n')))]), until];
  }
  const until = endOf(lines, at + 1, (one, index) => !opensBlock(one, lines[index + 1]));
  return [element('p', inline(lines.slice(at, until).join('\n'))), until];
}

function endOf(
  lines: readonly string[],
  at: number,
  goesOn: (line: string, index: number) => boolean,
): number {
  const end = lines.findIndex((line, index) => index >= at && !goesOn(line, index));
  return end < 0 ? lines.length : end;
}

function list(name: 'ul' | 'ol', mark: RegExp, lines: readonly string[], at: number): Block {
  const until = endOf(lines, at, (line) => mark.test(line));
  const items = lines.slice(at, until).map((line) => element('li', inline(line.replace(mark, ''))));
  const start = Number(NUMBER.exec(lines[at] ?? '')?.[1] ?? 1);
  return [{ ...element(name, items), ...(start === 1 ? {} : { properties: { start } }) }, until];
}

function table(lines: readonly string[], at: number): Block {
  const until = endOf(lines, at + 2, (line) => line.includes('|'));
  const columns = framed(lines[at] ?? '').length;
  const row = (line: string, cell: 'th' | 'td') =>
    element(
      'tr',
      framed(line)
        .slice(0, columns)
        .map((one) => element(cell, inline(one))),
    );
  const body = lines.slice(at + 2, until).map((line) => row(line, 'td'));
  const head = element('thead', [row(lines[at] ?? '', 'th')]);
  return [element('table', body.length === 0 ? [head] : [head, element('tbody', body)]), until];
}

/** The cells of a line, whether or not it is framed by signs at both ends. */
const framed = (line: string): readonly string[] =>
  cellsOf(
    line
      .trim()
      .replace(/^\|/, '')
      .replace(/(?<!\\)\|$/, ''),
    0,
  );

const INLINE = /\*\*(?=\S)(.+?)(?<=\S)\*\*|`([^`\n]+)`|\[([^\]\n]+)\]\(([^\s()]+)\)/;

function inline(text: string): ProseNode[] {
  const nodes: ProseNode[] = [];
  let rest = text;
  for (let found = INLINE.exec(rest); found; found = INLINE.exec(rest)) {
    const [whole, bold, code, label, href] = found;
    if (found.index > 0) nodes.push(words(rest.slice(0, found.index)));
    if (bold !== undefined) nodes.push(element('strong', inline(bold)));
    else if (code !== undefined) nodes.push(element('code', [words(code)]));
    else nodes.push({ ...element('a', inline(label ?? '')), properties: { href } });
    rest = rest.slice(found.index + whole.length);
  }
  return rest === '' ? nodes : [...nodes, words(rest)];
}

const words = (value: string): ProseNode => ({ type: 'text', value });

const element = (tagName: string, children: readonly ProseNode[]): ProseNode => ({
  type: 'element',
  tagName,
  children,
});
