import { addDays, later } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { recordAsOf } from '../../lifecycle/as-of.ts';
import { isMet } from '../../lifecycle/obligation.ts';
import { contextOf } from '../../lifecycle/context.ts';
import { dayOf, knownFrom } from '../../lifecycle/sittings.ts';
import { type RecordStatus, recordStatus } from '../../lifecycle/status.ts';
import { programmeOn } from '../../programme/in-force.ts';
import type { Programme } from '../../programme/schema.ts';
import { type CityRecord, documentsOf, type Project, type Sitting } from '../../record/record.ts';
import { membersOfProposer } from '../../rules/council/conflicts.ts';
import { rosterOf } from '../../rules/members.ts';
import { tallyOfProject } from '../tally/tally.ts';
import {
  type Agenda,
  type AgendaItem,
  type Ask,
  type Matter,
  MATTERS,
  type Due,
  dueAt,
} from './agenda-items.ts';
import { guestsOf, officeName } from './guests.ts';

/**
 * The agenda of a sitting, from the record as it stands today (C12): what is to be reviewed, heard again, decided,
 * verified and reported on. The agenda of a sitting that has begun is that of the eve; one whose notice is still to
 * come is looked at on the day of the notice. Null for a sitting that the record does not have.
 */
export function planAgenda(record: CityRecord, id: string, today: IsoDate): Agenda | null {
  const sitting = record.sittings.get(id);
  if (!sitting) return null;
  const eve = addDays(dayOf(sitting), -1);
  const known = later(today, knownFrom(sitting));
  const on = known < eve ? known : eve;
  const statuses = recordStatus(record, on);
  const context = contextOf(recordAsOf(record, on), on);
  const due = [...statuses.projects.values()].flatMap((status) => dueAt(sitting, status, context));
  const items = due.map((each) => itemOf(each, sitting, statuses)).sort(byMatter);
  const named = new Set(items.map(({ project }) => project));
  const others = sitting.data.agenda.flatMap(({ project }) =>
    project === undefined || named.has(project) ? [] : [project],
  );
  return { sitting, on, items, others: [...new Set(others)] };
}

/** The order of the contract's steps; within one, the order of the projects' numbers. */
const byMatter = (a: AgendaItem, b: AgendaItem): number =>
  MATTERS.indexOf(a.matter) - MATTERS.indexOf(b.matter) || (a.project < b.project ? -1 : 1);

function itemOf(due: Due, sitting: Sitting, { record }: RecordStatus): AgendaItem {
  const { matter, status, carried } = due;
  const { project, title } = status;
  const programme = programmeOn(record, dayOf(sitting));
  const hasSheets = documentsOf(project, 'assessment').some(({ data }) => data.meeting === sitting.id);
  const isJudged = matter !== 'progress' && matter !== 'verification';
  return {
    matter,
    project: project.id,
    title,
    item: textOf(due),
    carried,
    invited: guestsOf(due, programme),
    asks: asksFor(due),
    conflicts: isJudged ? conflictsOf(project, sitting, record) : [],
    opinions: isJudged ? opinionsOf(project, programme) : [],
    tally: hasSheets ? tallyOfProject(record, sitting, project) : null,
  };
}

/** What was asked when it was put off, and what has come of it. */
function asksFor({ cause, status: { obligations } }: Due): Ask[] {
  const asked = cause.kind === 'review' || cause.kind === 'decision' ? (cause.data.asks ?? []) : [];
  return asked.map(({ id, what, owedBy, due }) => {
    const obligation = obligations.find(
      (each) => each.what === 'ask' && each.basis === cause.path && each.id === id,
    );
    return { what, owedBy, due, done: obligation !== undefined && isMet(obligation) };
  });
}

/** The item as a line of the meeting's file: 「谷戸の水辺」の検討. */
function textOf({ matter, status: { title }, cause }: Due): string {
  const name = [...title].length > 200 ? `${[...title].slice(0, 199).join('')}…` : title;
  const year = cause.kind === 'report' ? `${cause.data.fiscalYear}年度` : '';
  return `「${name}」${year}の${DOING[matter]}`;
}

const DOING: Readonly<Record<Matter, string>> = {
  review: '検討',
  heard: '検討（継続）',
  decision: '決定',
  verification: '検証',
  progress: '進み具合',
};

function conflictsOf(project: Project, sitting: Sitting, record: CityRecord) {
  const own = membersOfProposer(project, record, dayOf(sitting));
  const declared = new Set(
    documentsOf(project, 'assessment').flatMap(({ data }) => (data.conflictOfInterest ? [data.member] : [])),
  );
  return (rosterOf(sitting, record) ?? []).filter(({ id }) => own.has(id) || declared.has(id));
}

function opinionsOf(project: Project, programme: Programme) {
  return documentsOf(project, 'opinion').flatMap(({ data: { section, due, answeredOn } }) =>
    answeredOn === undefined ? [{ section: officeName(section, programme), due: due ?? null }] : [],
  );
}
