import type { DatedKind, Paper } from '../lifecycle/papers.ts';
import { column, filedColumns, type Column } from './column.ts';
import { KINDS } from '../record/kinds/index.ts';
import { projectColumns, type Around, type OfProject } from './table.ts';
import type { Standing } from '../lifecycle/standing.ts';

/** A row that is one paper of a project. */
export interface PaperRow<K extends DatedKind> extends OfProject {
  readonly paper: Paper<K>;
}

/** The papers of one kind as rows, in the order in which they count. */
export function paperRows<K extends DatedKind>(kind: K) {
  return (standing: Standing, around: Around): PaperRow<K>[] =>
    standing.timeline
      .filter((paper) => paper.kind === kind)
      .map((paper) => ({ around, standing, paper: paper as unknown as Paper<K> }));
}

/** Project, everything that the paper has once, the day from which it counts, and where it can be read. */
export function paperColumns(kind: DatedKind, without: readonly string[] = []): Column[] {
  const own = new Set(['title']);
  const filed = filedColumns<PaperRow<DatedKind>>(
    { name: kind, schema: KINDS[kind].schema, without },
    ({ paper }) => paper.data,
  ).filter(({ key }) => !own.has(key));
  return [...projectColumns(), ...filed, countsFrom, source];
}

const countsFrom = column<PaperRow<DatedKind>>(
  'countsFrom',
  ['書類の日付', 'Counts from'],
  ['書類が数えられる日です。', 'The day from which the paper counts.'],
  ({ paper }) => paper.on,
  { type: 'date', required: true },
);

const source = column<PaperRow<DatedKind>>(
  'source',
  ['書類の原本', 'Source'],
  ['記録の原本のアドレスです。', 'Where the paper itself is kept.'],
  ({ paper, around }) => around.paper(paper.path),
  { required: true },
);
