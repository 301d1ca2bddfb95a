import { inOrder } from '../../lifecycle/order.ts';
import type { CityRecord, Project, ProjectDocument } from '../../record/record.ts';
import type { IsoDate } from '../../record/values.ts';
import { remembered } from '../remembered.ts';

/** A paper that counts from a day (JST). */
export interface Placed {
  readonly document: ProjectDocument;
  readonly on: IsoDate;
}

/** The papers of a project in the order in which they count; those without a day are not placed. */
export const timelineOf = remembered((project: Project, record): readonly Placed[] =>
  inOrder(project, record.sittings).flatMap(({ document, on }) => (on === null ? [] : [{ document, on }])),
);

/** A paper on its timeline with what stands before it; null for a paper without a day. */
export function placeOf(document: ProjectDocument, project: Project, record: CityRecord) {
  const timeline = timelineOf(project, record);
  const index = timeline.findIndex((placed) => placed.document === document);
  const found = timeline[index];
  return found ? { on: found.on, before: timeline.slice(0, index), timeline } : null;
}
