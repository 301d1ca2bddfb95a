import { fold } from './fold.ts';

/** What is found as one: a project, a sitting, a page. */
export interface UnitText {
  readonly title: string;
  /** Everything else that it says; nothing is found across the border of two parts. */
  readonly parts: readonly string[];
}

/** The folded text of one unit. */
export interface FoldedUnit {
  readonly codes: Uint16Array;
  /** Length of the title, with which the codes begin. */
  readonly title: number;
}

/** The folded texts of many units, one after the other. */
export interface Corpus {
  readonly codes: Uint16Array;
  /** Length of each unit's text and of its title. */
  readonly lengths: readonly number[];
  readonly titles: readonly number[];
}

/** Stands between parts; no folded text has it. */
export const BORDER = 0x0a;

export function foldUnit({ title, parts }: UnitText): FoldedUnit {
  const codes: number[] = [];
  const put = (code: number) => codes.push(code);
  fold(title, put);
  const titleLength = codes.push(BORDER);
  for (const part of parts) {
    fold(part, put);
    codes.push(BORDER);
  }
  return { codes: Uint16Array.from(codes), title: titleLength };
}

export function corpusOf(units: readonly FoldedUnit[]): Corpus {
  const codes = new Uint16Array(units.reduce((sum, unit) => sum + unit.codes.length, 0));
  let at = 0;
  for (const unit of units) {
    codes.set(unit.codes, at);
    at += unit.codes.length;
  }
  return {
    codes,
    lengths: units.map((unit) => unit.codes.length),
    titles: units.map((unit) => unit.title),
  };
}
