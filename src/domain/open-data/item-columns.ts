import { itemOf, shapeOf } from '../schema/shape.ts';
import { KINDS, type Kind } from '../record/kinds/index.ts';
import { filedColumns, type Column } from './column.ts';
import { projectNumber, type OfProject } from './table.ts';

/** A row that is one row of a table within a paper, or one keyed value. */
export interface ItemRow<T extends object> extends OfProject {
  readonly item: T;
}

/** The columns of the rows of a table that stands in the papers of a kind. Throws for a field that is none. */
export function itemColumns(kind: Kind, name: string): Column[] {
  const own = shapeOf(KINDS[kind].schema).find(([key]) => key === name)?.[1];
  const item = own && itemOf(own);
  if (!item) throw new Error(`${kind} has no table ${name}.`);
  return filedColumns<{ readonly item: object }>(
    { name: `${kind}:${name}[]`, schema: item },
    (row) => row.item,
  );
}

/** The same, behind the project to which they belong. */
export const projectItemColumns = (kind: Kind, name: string): Column[] => [
  ...projectNumber(),
  ...itemColumns(kind, name),
];
