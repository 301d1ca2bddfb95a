import { compare } from '../../compare.ts';
import { addDays, weekdayOf } from '../../dates/day.ts';
import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { isMet, type Obligation } from '../../lifecycle/obligation.ts';
import { dayOf, inOrderOfDay, isCancelled, isHeld, isPlanned } from '../../lifecycle/sittings.ts';
import type { Stage } from '../../lifecycle/stage.ts';
import { programmeOn } from '../../programme/in-force.ts';
import type { CityRecord, Sitting } from '../../record/record.ts';
import { TASKS, type Task, type WeekItem, type WeekProject, type When } from './item.ts';

/** Whose week it is. */
export type WeekOf =
  | { readonly is: 'secretariat' }
  | { readonly is: 'section'; readonly id: string }
  | { readonly is: 'council' };

/** What the list is made of: every project that owes something, what the programme owes, and the sittings. */
export interface Work {
  readonly projects: Iterable<WeekProject>;
  readonly programme: readonly Obligation[];
  /** For its sittings and rules; its projects are not looked at. */
  readonly record: CityRecord;
  readonly today: IsoDate;
}

/** What comes later than so many days is not yet anybody's work; the lists of what is owed have it. */
const AHEAD = 42;

/**
 * What a desk has to do, in order: what is late or of today, what is of this week, and what comes after. What others owe the
 * secretariat asks for when it is late or near. Computed from the record and a day alone (C12, C28).
 */
export function weekOf(of: WeekOf, work: Work): readonly WeekItem[] {
  const made =
    of.is === 'secretariat' ? secretariat(work) : of.is === 'council' ? council(work) : section(of.id, work);
  const last = addDays(work.today, AHEAD);
  return made.filter(({ due }) => due === null || due <= last).sort(inOrder);
}

const ORDER = new Map(Object.keys(TASKS).map((task, at) => [task, at]));
const WHEN: readonly When[] = ['now', 'week', 'later'];

const inOrder = (a: WeekItem, b: WeekItem): number =>
  WHEN.indexOf(a.when) - WHEN.indexOf(b.when) ||
  (a.when === 'later' ? compare(a.due ?? '~', b.due ?? '~') : 0) ||
  (ORDER.get(a.task) ?? 0) - (ORDER.get(b.task) ?? 0) ||
  compare(a.due ?? '~', b.due ?? '~') ||
  compare(a.project?.id ?? a.sitting ?? '', b.project?.id ?? b.sitting ?? '');

function secretariat(work: Work): WeekItem[] {
  const items: WeekItem[] = [];
  const waiting = new Map<string, { obligation: Obligation; count: number; due: IsoDate | null }>();
  const soonUntil = addDays(work.today, programmeOn(work.record, work.today).dueSoonDays);
  for (const project of work.projects) {
    for (const obligation of project.owed.filter((one) => !isMet(one) && !one.waits && !one.unattended)) {
      const own = obligation.owedBy === 'secretariat';
      if (own && isOfSitting(obligation) && obligation.meeting === undefined) {
        const known = waiting.get(obligation.what);
        const due = earlier(known?.due ?? null, obligation.due);
        waiting.set(obligation.what, {
          obligation: known?.obligation ?? obligation,
          count: (known?.count ?? 0) + 1,
          due,
        });
      } else if (own)
        items.push(item(OWN[obligation.what] ?? 'settle', obligation.due, work, { obligation, project }));
      else if (obligation.due !== null && obligation.due <= soonUntil && !isForSitting(obligation, work))
        items.push(
          item(isSignature(obligation) ? 'sign' : 'call', obligation.due, work, { obligation, project }),
        );
    }
    if (isToBeAsked(project)) items.push(item('ask', closingDay(work), work, { project }));
  }
  for (const { obligation, count, due } of waiting.values())
    items.push(item('convene', due, work, { obligation, waiting: count }));
  for (const obligation of work.programme.filter((one) => !isMet(one) && !isPast(one, work)))
    items.push(
      item(OWN[obligation.what] ?? 'settle', obligation.due, work, {
        obligation,
        sitting: obligation.what === 'minutes' ? (obligation.id ?? null) : null,
      }),
    );
  return [...items, ...ofSittings(work)];
}

/** The sittings and the roster that a past year lacks cannot be made up for any more. */
const isPast = ({ what, fiscalYear }: Obligation, { today }: Work): boolean =>
  (what === 'sittings' || what === 'roster') && fiscalYear !== undefined && fiscalYear < fiscalYearOf(today);

const OWN: Partial<Record<Obligation['what'], Task>> = {
  review: 'enter',
  decision: 'enter',
  verification: 'enter',
  notification: 'notify',
  'offer-answer': 'notify',
  partner: 'partner',
  roster: 'roster',
  sittings: 'convene',
  'decision-sitting': 'convene',
  minutes: 'minutes',
};

/** What the council does in a sitting. */
const isOfSitting = ({ what }: Obligation): boolean =>
  what === 'review' || what === 'decision' || what === 'verification';

/** Of what is due at a sitting that is still to come, nobody needs to be asked: the sitting itself is on the list. */
const isForSitting = (obligation: Obligation, { today }: Work): boolean =>
  isOfSitting(obligation) &&
  obligation.owedBy === 'council' &&
  obligation.due !== null &&
  obligation.due >= today;

const isSignature = ({ what, owedBy }: Obligation): boolean =>
  ['agreement', 'amendment', 'evaluation'].includes(what) && (owedBy === 'section' || owedBy === 'owner');

const earlier = (a: IsoDate | null, b: IsoDate | null): IsoDate | null =>
  a === null ? b : b === null || a < b ? a : b;

const BEFORE_SITTING: ReadonlySet<Stage> = new Set(['proposed', 'under-review']);

/** A proposal for which no section has been asked yet (C12). */
const isToBeAsked = ({ stage, opinions }: WeekProject): boolean =>
  BEFORE_SITTING.has(stage) && opinions.length === 0;

const coming = ({ record, today }: Work): Sitting[] =>
  inOrderOfDay(record.sittings.values()).filter(
    (sitting) => dayOf(sitting) >= today && isPlanned(sitting, today) && !isHeld(sitting, today),
  );

/** The day on which the agenda of a sitting closes. */
export const closesOn = (sitting: Sitting, record: CityRecord): IsoDate => {
  const day = dayOf(sitting);
  return addDays(day, -(programmeOn(record, day).deadlines.agendaCloses.days ?? 0));
};

/** The day by which the next sitting of step 1 is to know what the sections say; null while none is planned. */
function closingDay(work: Work): IsoDate | null {
  const next = coming(work).find(({ data }) => data.step.includes(1));
  return next ? closesOn(next, work.record) : null;
}

/** What a sitting that is to come, or has been held, asks of the secretariat. */
function ofSittings(work: Work): WeekItem[] {
  const { record, today } = work;
  const next = coming(work).map((sitting): WeekItem => {
    const closes = closesOn(sitting, record);
    const isDrawnUp = closes < today && sitting.data.agenda.length > 0;
    return isDrawnUp
      ? item('invite', dayOf(sitting), work, { sitting: sitting.id })
      : item('agenda', closes, work, { sitting: sitting.id });
  });
  const unconfirmed = [...record.sittings.values()].filter(
    (sitting) =>
      isHeld(sitting, today) && !isCancelled(sitting, today) && sitting.data.confirmedOn === undefined,
  );
  return [...next, ...unconfirmed.map((sitting) => item('confirm', null, work, { sitting: sitting.id }))];
}

/** What a section owes: its opinions, and what it must do as the responsible section. */
function section(id: string, work: Work): WeekItem[] {
  return [...work.projects].flatMap((project) =>
    project.owed
      .filter((one) => !isMet(one) && isOwedBySection(one, id, project))
      .map((obligation) =>
        item(OF_OTHERS[obligation.what] ?? 'settle', obligation.due, work, { obligation, project }),
      ),
  );
}

/** Whether a section owes it: as the one that was asked, or as the responsible one, alone or with the owner. */
export const isOwedBySection = (
  { what, owedBy, id }: Pick<Obligation, 'what' | 'owedBy' | 'id'>,
  section: string,
  project: Pick<WeekProject, 'section'>,
): boolean =>
  what === 'opinion'
    ? id === section
    : project.section === section && (owedBy === 'section' || owedBy === 'both');

const OF_OTHERS: Partial<Record<Obligation['what'], Task>> = {
  opinion: 'answer',
  agreement: 'sign',
  amendment: 'sign',
  report: 'report',
  evaluation: 'report',
  review: 'judge',
  decision: 'judge',
  verification: 'attend',
} as Partial<Record<Obligation['what'], Task>>;

/** What the members prepare: their sheets for the sitting at which something is due, and the sitting. */
function council(work: Work): WeekItem[] {
  const sheets = [...work.projects].flatMap((project) =>
    project.owed
      .filter((one) => !isMet(one) && one.owedBy === 'council')
      .map((obligation) =>
        item(OF_OTHERS[obligation.what] ?? 'settle', obligation.due, work, { obligation, project }),
      ),
  );
  return [
    ...sheets,
    ...coming(work).map((sitting) => item('attend', dayOf(sitting), work, { sitting: sitting.id })),
  ];
}

function item(
  task: Task,
  due: IsoDate | null,
  { today }: Work,
  about: Partial<Pick<WeekItem, 'obligation' | 'project' | 'sitting' | 'waiting'>>,
): WeekItem {
  return {
    task,
    due,
    when: whenOf(task, due, today),
    obligation: null,
    project: null,
    sitting: null,
    waiting: 0,
    ...about,
  };
}

/** What has no day of its own is to be done this week. A sitting to be convened waits for the one who fixes its day: today. */
function whenOf(task: Task, due: IsoDate | null, today: IsoDate): When {
  if (due === null) return task === 'convene' || task === 'minutes' ? 'now' : 'week';
  if (due <= today) return 'now';
  const sunday = addDays(today, (7 - weekdayOf(today)) % 7);
  return due <= sunday ? 'week' : 'later';
}
