import { inOrder } from '../../lifecycle/order.ts';
import { remembered } from '../../lifecycle/remembered.ts';
import type { CityRecord, Project, ProjectDocument } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';

/** A paper that counts from a day (JST). */
export interface Placed {
  readonly document: ProjectDocument;
  readonly on: IsoDate;
}

const timelineOfId = remembered((record, id: string): readonly Placed[] => {
  const project = record.projects.get(id);
  const dated = project ? inOrder(project, record.sittings) : [];
  return dated.flatMap(({ document, on }) => (on === null ? [] : [{ document, on }]));
});

/** The papers of a project of the record, in the order in which they count; those without a day are not placed. */
export const timelineOf = (project: Project, record: CityRecord): readonly Placed[] =>
  timelineOfId(record, project.id);

/** A paper on its timeline with what stands before it; null for a paper without a day. */
export function placeOf(document: ProjectDocument, project: Project, record: CityRecord) {
  const timeline = timelineOf(project, record);
  const index = timeline.findIndex((placed) => placed.document === document);
  const found = timeline[index];
  return found ? { on: found.on, before: timeline.slice(0, index), timeline } : null;
}
