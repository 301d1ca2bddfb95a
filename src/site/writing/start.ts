import type { Project, Sitting } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Text } from '../../domain/text.ts';
import type { Draft } from '../../domain/writing/draft.ts';

/** Words of the record that help with a box: what the council said, what is still to be done. */
export interface Note {
  readonly box: string;
  readonly title: Text;
  /** Filed text, in Japanese. */
  readonly text: string;
}

/** A row that a table has from the start, known by its first cell. */
export interface KnownRow {
  readonly key: string;
  /** Filed text: what the key stands for. */
  readonly name: string;
  /** What was agreed for it. */
  readonly agreed: Text;
  /** Of a row of money: on which side of the sum it stands. */
  readonly side?: 'income' | 'expense';
}

/** What a form begins with where it starts from a project of the record. */
export interface Start {
  readonly draft: Draft;
  readonly notes: readonly Note[];
  /** By the ids of the boxes. */
  readonly rows: Readonly<Record<string, readonly KnownRow[]>>;
  /** The project that the paper will be part of; null where it begins a new one. */
  readonly project: Project | null;
  readonly sittings: readonly Sitting[];
  /** What the ids of the project stand for. */
  readonly items: readonly (readonly [string, string])[];
  /** The last day for the paper (JST), or null. */
  readonly due: IsoDate | null;
}
