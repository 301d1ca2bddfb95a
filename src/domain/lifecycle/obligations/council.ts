import { later } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Party } from '../../record/kinds/shared.ts';
import type { Sitting } from '../../record/record.ts';
import type { LifecycleContext } from '../context.ts';
import { lastDayAfter } from '../last-day.ts';
import type { ObligationFacts } from '../obligation.ts';
import { allOf, enteredOn, oneOf, type Paper, type Papers } from '../papers.ts';
import { isReviewed } from '../reviewed.ts';
import { roundOf } from '../round.ts';
import { counts, dayOf, isHeld, type Step } from '../sittings.ts';
import { askedBy } from './asked.ts';
import { evaluationObligations } from './report.ts';

/**
 * The review in step 1 (C13), where the programme has one: owed for the proposal, and anew with each review that says `continued`. The proposal's
 * is met by the first review, that of a continued one by the review after it.
 */
export function reviewObligations(papers: Papers, context: LifecycleContext): ObligationFacts[] {
  if (!isReviewed(papers, context.record)) return [];
  const proposal = oneOf(papers, 'proposal');
  const reviews = allOf(papers, 'review');
  const obligation = (cause: Paper, review: Paper | undefined): ObligationFacts => ({
    what: 'review',
    basis: cause.path,
    ...atSitting(1, cause, review, papers, context),
  });
  return [
    ...(proposal ? [obligation(proposal, reviews[0])] : []),
    ...reviews.flatMap((review, index) =>
      review.data.result === 'continued' ? [obligation(review, reviews[index + 1])] : [],
    ),
  ];
}

/**
 * The decision in step 2 (C17, C19): owed from the filing where the round gives it a date or the decision is the only step, else from the first
 * `refer`, and anew with each decision that says `continued`. The first is met by the first decision, that of a
 * continued one by the decision after it, at the next sitting. Before there is a referral nobody can decide. Where the round's
 * day had passed when the paper was entered, the lateness is the secretariat's who entered it.
 */
export function decisionObligations(papers: Papers, context: LifecycleContext): ObligationFacts[] {
  const decisions = allOf(papers, 'decision');
  const referral = allOf(papers, 'review').find(({ data }) => data.result === 'refer');
  const date = roundOf(papers, context)?.decisionBy ?? null;
  const proposal = oneOf(papers, 'proposal');
  const waitsForReview = referral === undefined && isReviewed(papers, context.record);
  const cause = proposal && (date === null && isReviewed(papers, context.record) ? referral : proposal);
  const first = (cause: Paper): ObligationFacts => {
    const [decision] = decisions;
    const sitting = atSitting(2, referral ?? cause, decision, papers, context);
    const isLateEntry = proposal !== undefined && date !== null && date < enteredOn(proposal);
    const isSameSitting = decision !== undefined && decision.data.meeting === referral?.data.meeting;
    return {
      what: 'decision',
      basis: cause.path,
      ...sitting,
      ...(isLateEntry ? { owedBy: 'secretariat' } : {}),
      due: date ?? (isSameSitting ? null : sitting.due),
      ...(decision === undefined && waitsForReview ? { waits: true } : {}),
    };
  };
  return [
    ...(cause ? [first(cause)] : []),
    ...decisions.flatMap((decision, index): ObligationFacts[] =>
      decision.data.result === 'continued'
        ? [
            {
              what: 'decision',
              basis: decision.path,
              ...atSitting(2, decision, decisions[index + 1], papers, context),
            },
          ]
        : [],
    ),
  ];
}

/**
 * The council's verification of each report (C15), due at the next verification sitting. It waits while one of the sides has
 * still time to judge (C24).
 */
export function verificationObligations(papers: Papers, context: LifecycleContext): ObligationFacts[] {
  const verified = new Map(allOf(papers, 'verification').map((paper) => [paper.data.fiscalYear, paper]));
  const judging = evaluationObligations(papers, context);
  return allOf(papers, 'report').map((report) => {
    const { fiscalYear } = report.data;
    const waits = judging.some(
      ({ basis, metOn, due }) =>
        basis === report.path && metOn === null && (due === null || due >= context.today),
    );
    return {
      what: 'verification',
      basis: report.path,
      ...atSitting('verification', report, verified.get(fiscalYear), papers, context),
      fiscalYear,
      ...(waits && !verified.has(fiscalYear) ? { waits } : {}),
    };
  });
}

/** Telling the proposer (C14): after a review that does not adopt, and after every decision but a continued one. */
export function notificationObligations(papers: Papers, { record }: LifecycleContext): ObligationFacts[] {
  return papers.inOrder.flatMap((paper): ObligationFacts[] => {
    if (paper.kind !== 'review' && paper.kind !== 'decision') return [];
    if (paper.data.result === 'refer' || paper.data.result === 'continued') return [];
    return [
      {
        what: 'notification',
        owedBy: 'secretariat',
        due: lastDayAfter(paper.on, 'notifyWithin', record),
        basis: paper.path,
        metOn: paper.data.notifiedOn ?? null,
      },
    ];
  });
}

type AtSitting = Pick<ObligationFacts, 'owedBy' | 'due' | 'metOn' | 'meeting' | 'waits' | 'unattended'>;

/**
 * What is due at a sitting, by whom and until when. The council owes it while the sitting lies ahead. Once it was held with
 * the project on its agenda, the secretariat owes the entry of the result; one that was held without it, or carried it over,
 * leaves it to the following one; and where none lies ahead, the secretariat has to convene it. What is met keeps the day that
 * it had when it was met.
 */
function atSitting(
  step: Step,
  cause: Paper,
  met: Paper | undefined,
  papers: Papers,
  context: LifecycleContext,
): AtSitting {
  const { record } = context;
  const metOn = met?.on ?? null;
  const today = metOn ?? context.today;
  const asked = askedBy(cause, papers);
  const open = agendaOpenFor(cause, papers, context);
  const isOver = (sitting: Sitting): boolean =>
    dayOf(sitting) < today || (metOn === null && isHeld(sitting, today));
  const sitting =
    open === null
      ? undefined
      : context.sittings.byStep
          .get(step)
          ?.find(
            (one) =>
              dayOf(one) >= open &&
              counts(one, context.sittings, today) &&
              (!isOver(one) || takes(one, papers.project.id)),
          );
  const waits = metOn === null && asked.some((ask) => ask.metOn === null && ask.due >= today);
  const rest = { metOn, ...(sitting ? { meeting: sitting.id } : {}), ...(waits ? { waits } : {}) };
  const owedBy: Party = metOn !== null || (sitting && !isOver(sitting)) ? 'council' : 'secretariat';
  if (sitting === undefined) return { owedBy, due: null, ...rest };
  const due = isOver(sitting)
    ? lastDayAfter(dayOf(sitting), 'enterWithin', record, cause.on)
    : dayOf(sitting);
  const unattended = owedBy === 'secretariat' && !isHeld(sitting, today);
  return { owedBy, due, ...rest, ...(unattended ? { unattended } : {}) };
}

/** Whether a sitting had the project on its agenda, and did not carry it over. */
const takes = ({ data }: Sitting, project: string): boolean =>
  data.agenda.some((item) => item.project === project && !isCarriedOver(item.outcome));

/** Whether the outcome of an item says that the sitting had no time for it: by its key, or in the words of the minutes. */
const isCarriedOver = (outcome = ''): boolean => outcome === 'carried-over' || /持ち?越/.test(outcome);

/** The first day of a sitting on whose agenda a matter can still be set; null where the days off are not known. */
export const agendaOpenFor = (cause: Paper, papers: Papers, { record }: LifecycleContext): IsoDate | null =>
  lastDayAfter(soughtFrom(cause, askedBy(cause, papers)), 'agendaCloses', record, cause.on);

/**
 * Returns the day from which the sitting is sought: that of the entry of a paper that came on behalf; after a result
 * `continued` the last day of what was asked, or the day on which all of it was there, if that is earlier.
 */
function soughtFrom(cause: Paper, asked: ReturnType<typeof askedBy>): IsoDate {
  if (cause.kind !== 'review' && cause.kind !== 'decision') return enteredOn(cause);
  const days = asked.map(({ due, metOn }) => (metOn !== null && metOn < due ? metOn : due)).sort();
  return later(cause.on, days.at(-1) ?? cause.on);
}
