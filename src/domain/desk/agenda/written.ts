import type { DataOf } from '../../record/kinds/index.ts';
import type { Agenda } from './agenda.ts';

type Rows = DataOf<'sitting'>['agenda'];

/**
 * The agenda as the meeting's file is to have it: every row that stands there, as it stands, and below them what is
 * missing. A project has as many rows as there are matters of it; a row in a person's words counts as one of them.
 */
export function writtenAgenda({ sitting, items }: Agenda): Rows {
  const rows = sitting.data.agenda;
  const left = new Map<string, number>();
  for (const { project } of rows) if (project !== undefined) left.set(project, (left.get(project) ?? 0) + 1);
  const missing = items.filter(({ project }) => {
    const count = left.get(project) ?? 0;
    left.set(project, count - 1);
    return count <= 0;
  });
  return [...rows, ...missing.map(({ project, item }) => ({ project, item }))];
}
