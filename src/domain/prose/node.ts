/** A piece of a line of prose. */
export type Inline =
  | { readonly is: 'text'; readonly text: string }
  /** A line that was broken when it was typed. */
  | { readonly is: 'break' }
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'strong' | 'emphasis' | 'struck'; readonly children: readonly Inline[] }
  /** `url` is an absolute address on the web. */
  | { readonly is: 'link'; readonly url: string; readonly children: readonly Inline[] };

export type Alignment = 'left' | 'center' | 'right' | null;

export interface Item {
  /** As it was typed; null in a list with bullets. */
  readonly number: string | null;
  readonly children: readonly Block[];
}

/** A block of prose. `line` is the line of the text on which it begins, from 0. */
export type Block = { readonly line: number } & (
  | { readonly is: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly is: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly is: 'quote'; readonly children: readonly Block[] }
  /** Without a blank line between its items, their paragraphs are written as lines. */
  | {
      readonly is: 'list';
      readonly ordered: boolean;
      readonly tight: boolean;
      readonly items: readonly Item[];
    }
  /** `info` is what was typed behind the opening signs. */
  | { readonly is: 'code-block'; readonly info: string; readonly text: string }
  | { readonly is: 'rule' }
  | {
      readonly is: 'table';
      readonly align: readonly Alignment[];
      /** Cells as they were typed, however many a row has; the first row is the head. */
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | {
      readonly is: 'component';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Block[];
    }
);
