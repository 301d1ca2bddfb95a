/**
 * What a printed document is made of, whatever it is drawn as: a page for A4, a Word file, or plain text. Texts are plain; a line break in
 * one is a line on the paper.
 */
export type Block =
  | { readonly is: 'heading' | 'paragraph'; readonly text: string }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** What a letter tells, row by row: a name and what it is. */
  | { readonly is: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | {
      readonly is: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** The frame of a Japanese official letter around what it tells: 記, and 以上 at its end. */
  | { readonly is: 'record'; readonly blocks: readonly Block[] }
  | SheetBox
  | SheetGrid;

/** A question of a sheet with room for its answer. */
export interface SheetBox {
  readonly is: 'box';
  readonly label: string;
  readonly help: string;
  /** Where there are choices, they are ticked; else there is room for a line, or for a text. */
  readonly choices: readonly { readonly label: string; readonly ticked: boolean }[];
  readonly room: 'line' | 'text';
  readonly answer: string;
}

/** A question of a sheet that is answered row by row. */
export interface SheetGrid {
  readonly is: 'grid';
  readonly label: string;
  readonly help: string;
  readonly columns: readonly string[];
  /** Rows that are filled in already, and empty ones to be filled in. */
  readonly rows: readonly (readonly string[])[];
}

/** A document to be printed and sent. */
export interface PrintedDocument {
  readonly title: string;
  /** The line of the document number (文書番号), which the city's own register gives; left out of sheets. */
  readonly numberLine: string | null;
  readonly date: string | null;
  /** With its form of address: 御中, 様, 各位. */
  readonly to: readonly string[];
  readonly from: readonly string[];
  readonly blocks: readonly Block[];
  /** Whom to ask: a line each. */
  readonly contact: readonly string[];
}

/** Rows that a blank table of a sheet has room for. */
export const BLANK_ROWS = 5;
