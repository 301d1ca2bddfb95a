import { addDays } from '../programme/day.ts';
import type { Project } from '../record/record.ts';
import type { IsoDate } from '../record/values.ts';
import { firstDate, ownDate } from './own-date.ts';
import type { Setting } from './setting.ts';
import { knownFrom } from './sittings.ts';

// The days on which anything about a project can change. Between them nothing does: looking on these is enough.

/** When something of a document was first there, and when it was complete. */
export function documentDays(project: Project, { sittings }: Setting): IsoDate[] {
  return project.documents.flatMap((document) => [
    ...present(firstDate(document, project, sittings.byId)),
    ...present(ownDate(document, project, sittings.byId)),
  ]);
}

/** When an agreed period begins, and the day after its end (after its first day, should it end before that). */
export function periodDays(project: Project): IsoDate[] {
  return project.documents.flatMap((document) => {
    if (document.kind !== 'agreement' && document.kind !== 'amendment') return [];
    const from = present(document.data.validFrom);
    const ends = [...from, ...present(document.data.validUntil)];
    return [...from, ...ends.map((day) => addDays(day, 1))];
  });
}

/** When a step-1 sitting with the project on its agenda was planned, or called off. */
export function agendaDays(project: Project, { sittings }: Setting): IsoDate[] {
  const agendas = sittings.agendas.get(project.id) ?? [];
  return agendas.flatMap((sitting) => [knownFrom(sitting), ...present(sitting.data.cancelled?.on)]);
}

/** When a result was told. */
export function answerDays(project: Project): IsoDate[] {
  return project.documents.flatMap((document) =>
    document.kind === 'review' || document.kind === 'decision' ? present(document.data.notifiedOn) : [],
  );
}

const present = (day: IsoDate | null | undefined): IsoDate[] =>
  day === null || day === undefined ? [] : [day];
