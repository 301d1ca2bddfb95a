import {
  AlignmentType,
  CheckBox,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { withoutTime } from './archive.ts';
import type { Block, PrintedDocument, SheetBox, SheetGrid } from './document.ts';

/**
 * Returns a document as a Word file (ISO/IEC 29500), on A4. The same document gives the same bytes: nothing in it tells when or where it was
 * made.
 */
export async function docx(document: PrintedDocument): Promise<Uint8Array> {
  const { title, numberLine, date, to, from, blocks, contact } = document;
  const letter = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: STYLES,
    numbering: { config: [{ reference: ORDERED, levels: [LEVEL] }] },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        children: [
          ...[numberLine, date].filter((line) => line !== null).map((line) => line_(line, 'right')),
          ...to.map((line) => line_(line, 'left')),
          ...from.map((line) => line_(line, 'right')),
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            children: runs(title),
          }),
          ...drawn(blocks),
          ...contact.map((line) => line_(line, 'right')),
        ],
      },
    ],
  });
  return withoutTime(await Packer.pack(letter, 'uint8array'));
}

type Drawn = Paragraph | Table;

const FONT = { ascii: 'Times New Roman', eastAsia: 'ＭＳ 明朝', hAnsi: 'Times New Roman' };
const HEAD_FONT = { ascii: 'Arial', eastAsia: 'ＭＳ ゴシック', hAnsi: 'Arial' };

/** Sizes in half points, distances in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1_418, bottom: 1_134, left: 1_418, right: 1_418 };
const WIDTH = A4.width - MARGIN.left - MARGIN.right;

const STYLES = {
  default: {
    document: { run: { font: FONT, size: 21, language: { value: 'en-US', eastAsia: 'ja-JP' } } },
    title: {
      run: { font: FONT, size: 26, bold: false, color: '000000' },
      paragraph: { spacing: { before: 360, after: 240 } },
    },
    heading1: {
      run: { font: HEAD_FONT, size: 22, bold: true, color: '000000' },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
    },
  },
};

const ORDERED = 'ordered';
const LEVEL = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 420, hanging: 420 } } },
};

/** Text as runs, its lines broken where it breaks. What XML cannot hold (XML 1.0, 2.2) is left out. */
const runs = (text: string, style: { readonly size?: number; readonly color?: string } = {}): TextRun[] =>
  sayable(text)
    .split('\n')
    .map((line, at) => new TextRun({ ...style, text: line, ...(at > 0 && { break: 1 }) }));

/** Returns the text without signs that XML 1.0 (2.2, Char) has no way to hold. */
export const sayable = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

const line_ = (text: string, side: 'left' | 'right'): Paragraph =>
  new Paragraph({
    alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: runs(text),
  });

const paragraph = (text: string): Paragraph =>
  new Paragraph({ spacing: { after: 100, line: 340 }, children: runs(text) });

/** Boxes that follow each other are rows of one table. */
function drawn(blocks: readonly Block[], isNumbered = false): readonly Drawn[] {
  const parts: Drawn[] = [];
  let boxes: SheetBox[] = [];
  const end = () => {
    if (boxes.length > 0) parts.push(boxTable(boxes), GAP());
    boxes = [];
  };
  for (const block of blocks) {
    if (block.is === 'box') {
      boxes.push(block);
      continue;
    }
    end();
    parts.push(...blockOf(block, isNumbered));
  }
  end();
  return parts;
}

/** Two tables without a paragraph between them become one in Word. */
const GAP = (): Paragraph => new Paragraph({ spacing: { after: 60, line: 120 }, children: [] });

/** Within 記 and 以上 what is told is numbered. */
function blockOf(block: Exclude<Block, SheetBox>, isNumbered: boolean): readonly Drawn[] {
  switch (block.is) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(block.text) })];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runs(item),
            ...(block.ordered ? { numbering: { reference: ORDERED, level: 0 } } : { bullet: { level: 0 } }),
          }),
      );
    case 'facts':
      return [
        table(
          [22, 78],
          block.rows.map(([name, value], at) => [isNumbered ? `${at + 1}　${name}` : name, value]),
          BARE,
        ),
        GAP(),
      ];
    case 'table':
      return [table(evenly(block.columns.length), [block.columns, ...block.rows]), GAP()];
    case 'record':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: 160, after: 160 },
          children: runs('記'),
        }),
        ...drawn(block.blocks, true),
        line_('以上', 'right'),
      ];
    case 'grid':
      return [gridTable(block), GAP()];
  }
}

const evenly = (columns: number): readonly number[] => Array.from({ length: columns }, () => 100 / columns);

const NONE = { style: 'none' as const, size: 0, color: 'auto' };
const BARE = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const CELL = { top: 50, bottom: 50, left: 100, right: 100 };

function table(
  shares: readonly number[],
  rows: readonly (readonly string[])[],
  borders?: typeof BARE,
): Table {
  return new Table({
    ...frame(shares),
    ...(borders && { borders }),
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map((text, at) => cell([lined(text)].flat(), shares[at])),
        }),
    ),
  });
}

const frame = (shares: readonly number[]) => ({
  width: { size: WIDTH, type: WidthType.DXA },
  columnWidths: shares.map((share) => Math.round((WIDTH * share) / 100)),
  layout: TableLayoutType.FIXED,
});

const cell = (children: readonly Paragraph[], share = 100, columnSpan?: number): TableCell =>
  new TableCell({
    children,
    margins: CELL,
    width: { size: Math.round((WIDTH * share) / 100), type: WidthType.DXA },
    ...(columnSpan !== undefined && { columnSpan }),
  });

/** A paragraph a line: so somebody fills in lines, and so they are read again. */
const lined = (text: string): Paragraph[] =>
  sayable(text)
    .split('\n')
    .map((line) => new Paragraph({ children: [new TextRun(line)] }));

const SMALL = { size: 16, color: '555555' };

const asked = ({ label, help }: SheetBox | SheetGrid): Paragraph[] => [
  new Paragraph({ children: [new TextRun({ text: label, font: HEAD_FONT, bold: true })] }),
  ...(help === '' ? [] : [new Paragraph({ children: runs(help.replaceAll('\n', ' '), SMALL) })]),
];

/** The least height of a row to write in, in twentieths of a point. */
const ROOM = { line: 560, text: 1_900 };

function boxTable(boxes: readonly SheetBox[]): Table {
  const shares = [36, 64];
  return new Table({
    ...frame(shares),
    rows: boxes.map(
      (box) =>
        new TableRow({
          height: { value: ROOM[box.choices.length > 0 ? 'line' : box.room], rule: 'atLeast' },
          children: [cell(asked(box), shares[0]), cell(answerOf(box), shares[1])],
        }),
    ),
  });
}

const answerOf = ({ choices, answer }: SheetBox): Paragraph[] =>
  choices.length === 0
    ? lined(answer)
    : choices.map(({ label, ticked }) => {
        const children: ParagraphChild[] = [
          new CheckBox({ checked: ticked }),
          new TextRun(` ${sayable(label)}`),
        ];
        return new Paragraph({ children });
      });

function gridTable(grid: SheetGrid): Table {
  const { columns, rows } = grid;
  const shares = evenly(columns.length);
  const head = new TableRow({ children: [cell(asked(grid), 100, columns.length)] });
  const body = [columns, ...rows].map(
    (row) =>
      new TableRow({
        height: { value: ROOM.line, rule: 'atLeast' },
        children: row.map((text, at) => cell(lined(text), shares[at])),
      }),
  );
  return new Table({ ...frame(shares), rows: [head, ...body] });
}
