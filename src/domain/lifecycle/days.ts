import { addDays } from '../dates/day.ts';
import type { ProjectKind } from '../record/kinds/index.ts';
import type { Project, Sitting } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { lastDayAfter } from './last-day.ts';
import { firstDate, ownDate } from './own-date.ts';
import type { Setting } from './setting.ts';
import { knownFrom, sittingsInQuestion, type Step } from './sittings.ts';

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
  return (sittings.agendas.get(project.id) ?? []).flatMap(changesOf);
}

/** When a sitting at which something of the project may be due was planned, or called off. */
export function sittingDays(project: Project, { record, sittings }: Setting): IsoDate[] {
  return project.documents.flatMap((document) =>
    (LEADS_TO[document.kind] ?? []).flatMap((step) => {
      const cause = ownDate(document, project, sittings.byId);
      const open = cause === null ? null : lastDayAfter(cause, 'agendaCloses', record);
      return open === null ? [] : sittingsInQuestion(sittings, step, open).flatMap(changesOf);
    }),
  );
}

/** The steps at which a paper of a kind may have to be dealt with. */
const LEADS_TO: Partial<Record<ProjectKind, readonly Step[]>> = {
  proposal: [1, 2],
  review: [1, 2],
  decision: [2],
  report: ['verification'],
};

const changesOf = (sitting: Sitting): IsoDate[] => [
  knownFrom(sitting),
  ...present(sitting.data.cancelled?.on),
];

/** When a result was told. */
export function answerDays(project: Project): IsoDate[] {
  return project.documents.flatMap((document) =>
    document.kind === 'review' || document.kind === 'decision' ? present(document.data.notifiedOn) : [],
  );
}

const present = (day: IsoDate | null | undefined): IsoDate[] =>
  day === null || day === undefined ? [] : [day];
