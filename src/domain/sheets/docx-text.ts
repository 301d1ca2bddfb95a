import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import type { Fault } from '../imports/import-table.ts';
import type { Text } from '../text.ts';
import { DAMAGED, type OfficeFile } from './office-file.ts';
import type { Entry, SheetText, Written } from './read-sheet.ts';

/**
 * Returns the words of a Word file (WordprocessingML, ISO/IEC 29500-1, 17): what stands in its tables beside a label, and everything else with
 * its place. What was struck out by tracked changes is none of it.
 */
export function docxText({ parts }: OfficeFile): SheetText | Fault {
  try {
    const body = bodyOf(parts.get('word/document.xml'));
    if (!body) return DAMAGED;
    const entries: Entry[] = [];
    const loose: Written[] = [];
    let [paragraphs, tables] = [0, 0];
    for (const child of blocksIn(body)) {
      if (child.localName === 'p') {
        paragraphs += 1;
        loose.push(...linesOf(child, place(`本文の${paragraphs}段落目`, `paragraph ${paragraphs}`)));
      } else {
        tables += 1;
        const found = tableText(child, tables);
        entries.push(...found.entries);
        loose.push(...found.loose);
      }
    }
    return { entries, loose: [...loose, ...besideBody(parts)] };
  } catch {
    // Whatever an XML that Word did not write makes the parser stumble over.
    return DAMAGED;
  }
}

const place = (ja: string, en: string): Text => ({ ja, en });

/** What Word wrote has no error in it; a warning is no reason to refuse a text. */
const onError = (level: 'warning' | 'error' | 'fatalError', message: string): void => {
  if (level !== 'warning') throw new Error(message);
};

const parse = (part: Uint8Array): Element | null =>
  new DOMParser({ onError }).parseFromString(strFromU8(part), 'text/xml').documentElement;

function bodyOf(part: Uint8Array | undefined): Element | undefined {
  const root = part && parse(part);
  return root ? elementsIn(root).find(({ localName }) => localName === 'body') : undefined;
}

/** Notes, headers and comments, in which nobody is meant to write. */
function besideBody(parts: OfficeFile['parts']): Written[] {
  return [...parts].flatMap(([path, part]) => {
    const name = Object.entries(BESIDE).find(([start]) => path.startsWith(`word/${start}`));
    const root = name && /^word\/[a-z]+\d*\.xml$/.test(path) ? parse(part) : null;
    return root && name ? paragraphsIn(root).flatMap((one) => linesOf(one, name[1])) : [];
  });
}

const BESIDE: Readonly<Record<string, Text>> = {
  header: { ja: 'ヘッダー', en: 'header' },
  footer: { ja: 'フッター', en: 'footer' },
  footnotes: { ja: '脚注', en: 'footnotes' },
  endnotes: { ja: '文末脚注', en: 'endnotes' },
  comments: { ja: 'コメント', en: 'comments' },
};

const elementsIn = (node: Node): Element[] =>
  [...node.childNodes].filter((child): child is Element => child.nodeType === 1);

/** Paragraphs and tables of a body or a cell, also where they stand in a frame of their own (content controls). */
const blocksIn = (node: Node): Element[] =>
  elementsIn(node).flatMap((child) => {
    if (child.localName === 'p' || child.localName === 'tbl') return [child];
    return HOLDS_BLOCKS.has(child.localName ?? '') ? blocksIn(child) : [];
  });

const HOLDS_BLOCKS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

const paragraphsIn = (node: Node): Element[] =>
  elementsIn(node).flatMap((child) => (child.localName === 'p' ? [child] : paragraphsIn(child)));

const named = (node: Node, name: string): Element[] =>
  elementsIn(node).flatMap((child) =>
    child.localName === name ? [child] : HOLDS_BLOCKS.has(child.localName ?? '') ? named(child, name) : [],
  );

/**
 * A table of ours has a label and an answer in each row; or one label above rows of cells.
 */
function tableText(table: Element, number: number): SheetText {
  const entries: Entry[] = [];
  const loose: Written[] = [];
  const rows = named(table, 'tr').map((row) => named(row, 'tc'));
  const isGrid = rows[0]?.length === 1 && rows.length > 1;
  rows.forEach((cells, at) => {
    const [first, ...rest] = cells;
    if (!first) return;
    const where = place(`表${number}の${at + 1}行目`, `table ${number}, row ${at + 1}`);
    const last = entries.at(-1);
    if (isGrid && at > 0 && last) {
      (last.rows as Written[][]).push(cells.map((cell) => ({ text: textOf(cell), at: where })));
      return;
    }
    const [label = { text: '', at: where }, ...helps] = linesOf(first, where);
    loose.push(...helps);
    if (rest.length === 0 && !isGrid) {
      loose.push(label);
      return;
    }
    const [answer, ...beside] = rest;
    const lines: Written[][] = answer ? linesOf(answer, where).map((line) => [line]) : [];
    const others = beside.map((cell) => ({ text: textOf(cell), at: where }));
    entries.push({
      label,
      rows: others.length > 0 ? [...lines, [{ text: '', at: where }, ...others]] : lines,
    });
  });
  return { entries, loose };
}

/** The text of a cell. */
const textOf = (cell: Element): string =>
  linesOf(cell, place('', ''))
    .map(({ text }) => text)
    .join('\n');

/** The lines of a paragraph, or of all paragraphs of a cell. */
function linesOf(node: Element, at: Text): Written[] {
  const paragraphs = node.localName === 'p' ? [node] : paragraphsIn(node);
  return paragraphs.flatMap((paragraph) =>
    wordsIn(paragraph)
      .split('\n')
      .map((text) => ({ text, at })),
  );
}

/** Struck out, or said a second time for older programs. */
const UNSEEN = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'rPr', 'pPr', 'sdtPr']);

function wordsIn(node: Element): string {
  let words = '';
  for (const child of elementsIn(node)) {
    const name = child.localName ?? '';
    if (UNSEEN.has(name)) continue;
    if (name === 't') words += child.textContent ?? '';
    else if (name === 'tab') words += '\t';
    else if (name === 'br' || name === 'cr') words += '\n';
    else if (name === 'noBreakHyphen') words += '-';
    else if (name === 'sym') words += symbol(child);
    else if (name === 'drawing' || name === 'pict' || name === 'object')
      words += `${wordsIn(child)}${PICTURE}`;
    else words += wordsIn(child);
  }
  return words;
}

const PICTURE = '（図や画像）';

/** Signs of the font Wingdings that stand for boxes. */
const WINGDINGS: Readonly<Record<string, string>> = { F0FE: '☑', F0FD: '☒', F0A8: '☐', F06F: '☐', F0FC: '✓' };

function symbol(element: Element): string {
  const attribute = [...element.attributes].find(({ localName }) => localName === 'char');
  const code = attribute?.value.toUpperCase() ?? '';
  const known = WINGDINGS[code] ?? WINGDINGS[`F0${code}`];
  if (known !== undefined) return known;
  return /^[0-9A-F]{1,4}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : '';
}
