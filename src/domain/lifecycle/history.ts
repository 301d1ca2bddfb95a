import { addDays, daysBetween } from '../dates/day.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { isMet, nextOf, type ObligationFacts, type ObligationKind } from './obligation.ts';
import { obligationsOf } from './obligations/index.ts';
import { firstDate, ownDate } from './own-date.ts';
import { papersOf, type Papers } from './papers.ts';
import type { LifecycleContext } from './context.ts';
import { knownFrom, type Step } from './sittings.ts';
import { stageOf, AGREED_STAGES, type Stage } from './stage.ts';
import type { Party } from '../record/kinds/shared.ts';
import { wordDays } from '../record/agreed.ts';
import { documentOf, type Project, type Sitting } from '../record/record.ts';

/**
 * Returns which stage a project was in, from which day to which, up to the context's day: the same answer as asking for
 * the stage on each of these days. Empty for what has no days: projects from before the system.
 */
export function stageHistory(project: Project, context: LifecycleContext): Span<Stage>[] {
  const days = [...documentDays(project, context), ...periodDays(project), ...agendaDays(project, context)];
  return spansOf(onEach(sinceFiled(project, days, context), project, context, stageOf));
}

/** Who had to act, from which day to which, up to the context's day; null while nobody owed anything. */
export function holderHistory(project: Project, context: LifecycleContext): Span<Party | null>[] {
  const holders = new Map<IsoDate, Party | null>();
  if (project.documents.some(({ kind }) => kind === 'history')) return [];
  const days = sinceFiled(project, [...documentDays(project, context), ...answerDays(project)], context);
  const [first] = days.sort();
  for (let today: IsoDate | undefined = first; today !== undefined && today <= context.today;) {
    const papers = papersOf(project, context.sittings.byId, today);
    const owed = papers ? obligationsOf(papers, { ...context, today }).filter((one) => !isMet(one)) : [];
    if (papers) holders.set(today, nextOf(owed, today)?.owedBy ?? null);
    today = nextChange(today, days, owed, context);
  }
  return spansOf(holders);
}

/**
 * Returns the first day after one on which the holder may be another: a paper or an answer comes, a day goes by, or something
 * changes of the sittings at which one of these is due. Undefined when no day can change it.
 */
function nextChange(
  day: IsoDate,
  papers: readonly IsoDate[],
  owed: readonly ObligationFacts[],
  { sittings }: LifecycleContext,
): IsoDate | undefined {
  const after = (days: readonly IsoDate[]) => present(days.find((one) => one > day));
  return [
    ...after(papers),
    ...owed.flatMap(({ due }) => (due === null || due < day ? [] : [addDays(due, 1)])),
    ...owed.flatMap(({ what }) =>
      present(STEP_OF[what]).flatMap((step) => after(sittings.changes.get(step) ?? [])),
    ),
  ].sort()[0];
}

/** The step at whose sittings something is due. */
const STEP_OF: Partial<Record<ObligationKind, Step>> = {
  review: 1,
  decision: 2,
  verification: 'verification',
};

/** Returns what held of a project on each of some days, none later than the context's. */
function onEach<T>(
  days: Iterable<IsoDate>,
  project: Project,
  context: LifecycleContext,
  valueOf: (papers: Papers, context: LifecycleContext) => T,
): Map<IsoDate, T> {
  const values = new Map<IsoDate, T>();
  if (project.documents.some(({ kind }) => kind === 'history')) return values;
  for (const today of new Set(days)) {
    const papers = today > context.today ? null : papersOf(project, context.sittings.byId, today);
    if (papers) values.set(today, valueOf(papers, { ...context, today }));
  }
  return values;
}

/**
 * Returns the days from the proposal's own date on: a consultation before it does not put a project on its way (C07).
 * Where there is no proposal, from the first document on.
 */
function sinceFiled(project: Project, days: readonly IsoDate[], context: LifecycleContext): IsoDate[] {
  const proposal = documentOf(project, 'proposal');
  const [first] = documentDays(
    { ...project, documents: proposal ? [proposal] : project.documents },
    context,
  ).sort();
  return first === undefined ? [] : days.filter((day) => day >= first);
}

// The days on which anything about a project can change. Between them nothing does: looking on these is enough.

/** When something of a document was first there, and when it was complete. */
function documentDays(project: Project, { sittings }: LifecycleContext): IsoDate[] {
  return project.documents.flatMap((document) => [
    ...present(firstDate(document, project, sittings.byId)),
    ...present(ownDate(document, sittings.byId)),
  ]);
}

/** When an agreed period begins, and the day after its end (after its first day, should it end before that). */
function periodDays(project: Project): IsoDate[] {
  return project.documents.flatMap((document) => {
    if (document.kind !== 'agreement' && document.kind !== 'amendment') return [];
    const from = present(document.data.validFrom);
    const ends = [...from, ...present(document.data.validUntil)];
    return [...from, ...ends.map((day) => addDays(day, 1))];
  });
}

/** When a sitting with the project on its agenda was planned, or called off. */
function agendaDays(project: Project, { sittings }: LifecycleContext): IsoDate[] {
  return (sittings.agendas.get(project.id) ?? []).flatMap(changesOf);
}

const changesOf = (sitting: Sitting): IsoDate[] => [
  knownFrom(sitting),
  ...present(sitting.data.cancelled?.on),
];

/** When a result was told, a partner was found, or a side judged. */
function answerDays(project: Project): IsoDate[] {
  return project.documents.flatMap((document) => {
    if (document.kind === 'review' || document.kind === 'offer') return present(document.data.notifiedOn);
    if (document.kind === 'decision')
      return [...present(document.data.notifiedOn), ...present(document.data.partner?.on)];
    return document.kind === 'report' ? wordDays(document.data.judged) : [];
  });
}

const present = <T>(one: T | null | undefined): T[] => (one === null || one === undefined ? [] : [one]);

/**
 * For whom a project waited, from which day to which (C28): the turns without the days for which the agreement gave
 * them time. While the work lasts, its report is the next thing that is owed, but nobody waits for it yet.
 */
export function waitingPeriods(
  turns: readonly Span<Party | null>[],
  stages: readonly Span<Stage>[],
): readonly Span<Party>[] {
  const given = stages.filter(({ value }) => AGREED_STAGES.has(value));
  return turns.flatMap(({ value, from, to }) => (value === null ? [] : without(given, { value, from, to })));
}

/** Returns what is left of a span outside of some others, which come in order and do not overlap. */
function without<T>(others: readonly Span<unknown>[], { value, from, to }: Span<T>): Span<T>[] {
  const left: Span<T>[] = [];
  let start = from;
  for (const other of others) {
    if (isBefore(other.to, start) || isBefore(to, other.from)) continue;
    if (start < other.from) left.push({ value, from: start, to: other.from });
    if (other.to === null) return left;
    start = other.to;
  }
  return to === null || start < to ? [...left, { value, from: start, to }] : left;
}

const isBefore = (end: IsoDate | null, day: IsoDate): boolean => end !== null && end <= day;

/** How long something was so: from its first day to the day on which the next began (null: it still is). */
export interface Span<T> {
  readonly value: T;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** Joins the days on which a value stayed the same; the days come in any order. */
function spansOf<T>(values: ReadonlyMap<IsoDate, T>): Span<T>[] {
  const began: { value: T; from: IsoDate }[] = [];
  for (const [from, value] of [...values].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = began.at(-1);
    if (last === undefined || last.value !== value) began.push({ value, from });
  }
  return began.map((span, index) => ({ ...span, to: began[index + 1]?.from ?? null }));
}

/** Returns days that a span has lasted until today. */
export function lengthOf(span: Span<unknown>, today: IsoDate): number {
  return daysBetween(span.from, span.to ?? today);
}
