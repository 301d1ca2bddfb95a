import type { Programme } from '../../domain/programme/schema.ts';
import type { Statistics } from '../../domain/lifecycle/statistics/index.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { UNIT_LABELS } from '../../domain/open-data/api/index-schema.ts';
import type { Language, Text } from '../../domain/text.ts';
import type { Html } from '../markup/html.ts';
import type { Listed } from '../data/former.ts';

export type Unit = keyof typeof UNIT_LABELS;

/** One column of numbers. */
export interface Series {
  readonly key: string;
  readonly label: Text;
  readonly unit: Unit;
}

/** One row of a figure: what it is about, and a value a column; null where there is nothing to say. */
export interface Row {
  readonly key: string;
  readonly label: Text;
  readonly values: readonly (number | null)[];
}

/** What page, table, CSV and JSON say of one question, all from the same numbers. */
export interface Figure {
  /** Its anchor, and the name of its files: `rounds`. */
  readonly id: string;
  readonly title: Text;
  /** What it shows, in a sentence or two. */
  readonly sentence: Text;
  /** How it was counted. */
  readonly note?: Text;
  /** The column that names the rows, with its key in the data. */
  readonly of: { readonly key: string; readonly label: Text };
  readonly series: readonly Series[];
  readonly rows: readonly Row[];
  /**
   * Set where the series are the values of one thing, such as years: their number grows, and so the CSV has a line for
   * each of them and one column of numbers.
   */
  readonly across?: { readonly key: string; readonly label: Text; readonly value: Series };
  /** Set where it stands on the page about the city's money and not among the statistics. */
  readonly page?: 'money';
  /** The picture; left out where there is nothing to draw. */
  draw(figure: Figure, lang: Language): Html;
}

/** What figures are made from. */
export interface Counted {
  readonly statistics: Statistics;
  /** The programme of today. */
  readonly programme: Programme;
  /** The themes of today, and those of earlier years. */
  readonly themes: readonly Listed[];
  /** The forms of collaboration, likewise. */
  readonly forms: readonly Listed[];
  /** The fiscal year of today, which is not over. */
  readonly currentYear: FiscalYear;
}

/** A question put to the record; null while the record has no answer. */
export type Question = (counted: Counted) => Figure | null;
