import type { IsoDate } from '../dates/iso-date.ts';
import { recordedCompletion, agreementPeriod, reportYearsOf, type ReportYear } from './period.ts';
import { isAdopting } from './own-date.ts';
import { allOf, oneOf, papersOf, type Papers } from './papers.ts';
import type { LifecycleContext } from './context.ts';
import { isReviewed } from './reviewed.ts';
import { counts, indexSittings, type SittingIndex } from './sittings.ts';
import type { CityRecord, Project } from '../record/record.ts';
import type { Text } from '../text.ts';

/** Stages in the order in which they are asked for: the first that holds is the project's. */
export const STAGE_LABELS = {
  historical: { ja: '制度前', en: 'Before the programme' },
  withdrawn: { ja: '取下げ', en: 'Withdrawn' },
  terminated: { ja: '中止', en: 'Terminated' },
  'not-adopted': { ja: '不採用', en: 'Not adopted' },
  verified: { ja: '検証済', en: 'Verified' },
  reported: { ja: '検証待ち', en: 'Awaiting verification' },
  completed: { ja: '報告待ち', en: 'Awaiting report' },
  implementing: { ja: '実施中', en: 'Under way' },
  agreed: { ja: '協定締結済', en: 'Agreement concluded' },
  adopted: { ja: '採用（詳細検討中）', en: 'Adopted, details being worked out' },
  referred: { ja: 'ステップ2待ち', en: 'Awaiting step 2' },
  'under-review': { ja: '検討中', en: 'Under review' },
  proposed: { ja: '受付', en: 'Received' },
} as const satisfies Record<string, Text>;

export type Stage = keyof typeof STAGE_LABELS;

export const STAGES = Object.keys(STAGE_LABELS) as readonly Stage[];

/** Stages in which nothing more is expected of a project. */
export const CLOSED_STAGES: ReadonlySet<Stage> = new Set([
  'historical',
  'withdrawn',
  'terminated',
  'not-adopted',
  'verified',
]);

/**
 * Stages that last as long as the agreement says: nobody is waited for, and their days compare with those of no
 * other project.
 */
export const AGREED_STAGES: ReadonlySet<Stage> = new Set(['agreed', 'implementing']);

/** When each stage holds, in the words of the contract. Each line is asked only when none above it holds. */
const HOLDS: Readonly<Record<Stage, (papers: Papers, context: LifecycleContext) => boolean>> = {
  historical: ({ project }) => project.documents.some(({ kind }) => kind === 'history'),
  withdrawn: (papers) => oneOf(papers, 'withdrawal') !== undefined,
  terminated: (papers) => oneOf(papers, 'termination') !== undefined,
  'not-adopted': isRejected,
  verified: (papers, context) =>
    everyYear(papers, context, (year) => isReported(papers, year) && isVerified(papers, year)),
  reported: (papers, context) => everyYear(papers, context, (year) => isReported(papers, year)),
  completed: (papers, context) => isOver(papers, context) || isLastYearDone(papers, context),
  implementing: isBegun,
  agreed: (papers) => oneOf(papers, 'agreement') !== undefined,
  adopted: (papers) => allOf(papers, 'decision').some(isAdopting),
  referred: (papers) => allOf(papers, 'review').at(-1)?.data.result === 'refer',
  'under-review': (papers, context) => isContinued(papers, context) || isOnAgenda(papers, context),
  proposed: () => true,
};

/** Returns where a project stands on the context's day (FIELDS, "Stage"). */
export function stageOf(papers: Papers, context: LifecycleContext): Stage {
  return STAGES.find((stage) => HOLDS[stage](papers, context)) ?? 'proposed';
}

/** Returns whether the last review or decision says no. */
export function isRejected(papers: Papers): boolean {
  const last = papers.inOrder.findLast(({ kind }) => kind === 'review' || kind === 'decision');
  return (last?.kind === 'review' || last?.kind === 'decision') && last.data.result === 'not-adopted';
}

function everyYear(
  papers: Papers,
  { record }: LifecycleContext,
  holds: (year: ReportYear) => boolean,
): boolean {
  const years = reportYearsOf(papers, record);
  return years.length > 0 && years.every(holds);
}

function isReported(papers: Papers, { fiscalYear }: ReportYear): boolean {
  return allOf(papers, 'report').some(({ data }) => data.fiscalYear === fiscalYear);
}

function isVerified(papers: Papers, { fiscalYear }: ReportYear): boolean {
  return allOf(papers, 'verification').some(({ data }) => data.fiscalYear === fiscalYear);
}

function isBegun(papers: Papers, { today }: LifecycleContext): boolean {
  const period = agreementPeriod(papers);
  return period !== undefined && period.from <= today;
}

function isOver(papers: Papers, { today }: LifecycleContext): boolean {
  const period = agreementPeriod(papers);
  return period !== undefined && period.to < today;
}

function isLastYearDone(papers: Papers, { record }: LifecycleContext): boolean {
  const last = reportYearsOf(papers, record).at(-1);
  return last !== undefined && recordedCompletion(papers, last) !== undefined;
}

/** Whether the council goes on with its review; where the decision is the only step, with that. */
function isContinued(papers: Papers, { record }: LifecycleContext): boolean {
  const last = isReviewed(papers, record) ? allOf(papers, 'review').at(-1) : allOf(papers, 'decision').at(-1);
  return last?.data.result === 'continued';
}

/** A cancelled sitting has no agenda any more; the one that it was postponed to has its own. */
function isOnAgenda(papers: Papers, { record, sittings, today }: LifecycleContext): boolean {
  const step = isReviewed(papers, record) ? 1 : 2;
  const own = sittings.agendas.get(papers.project.id) ?? [];
  return own.some((sitting) => sitting.data.step.includes(step) && counts(sitting, sittings, today));
}

/**
 * Returns the day of the last paper of a project that is closed: withdrawn, terminated, not adopted or verified. Null
 * for one that is still open, for one from before the system (its paper has no day), and without any programme. A rule
 * that came after this day is told, not enforced: it never judges an old paper.
 */
export function closedOn(record: CityRecord, project: Project, today: IsoDate): IsoDate | null {
  const papers = papersOf(project, record.sittings, today);
  if (!papers || record.programmes.size === 0) return null;
  const stage = stageOf(papers, { record, sittings: withoutAgendas(record), today });
  return CLOSED_STAGES.has(stage) ? (papers.inOrder.at(-1)?.on ?? null) : null;
}

/** No closed stage depends on an agenda, and this is asked for each finding. */
const withoutAgendas = ({ sittings }: CityRecord): SittingIndex => ({
  ...indexSittings({ sittings: new Map() }),
  byId: sittings,
});
