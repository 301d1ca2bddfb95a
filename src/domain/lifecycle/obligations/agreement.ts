import { firstDayOf } from '../../dates/fiscal-year.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { lastDayAfter } from '../last-day.ts';
import type { ObligationFacts } from '../obligation.ts';
import { isAdopting } from '../own-date.ts';
import { allOf, oneOf, type Paper, type Papers } from '../papers.ts';
import { missingSides, wordDays } from '../../record/agreed.ts';
import { documentOf } from '../../record/record.ts';
import type { LifecycleContext } from '../context.ts';
import type { Party } from '../../record/kinds/shared.ts';

/** Plan and agreement after the adoption (C20, C21, C28): met when both sides agreed to the plan and signed. */
export function agreementObligations(papers: Papers, context: LifecycleContext): ObligationFacts[] {
  const adoption = adoptionOf(papers);
  if (!adoption) return [];
  return [
    {
      what: 'agreement',
      owedBy: missingSide(papers),
      due: agreementDue(papers, adoption, context),
      basis: adoption.path,
      metOn: concludedOn(papers),
    },
  ];
}

/** Returns the decision that adopted the project: the first one, should there be more. */
function adoptionOf(papers: Papers): Paper<'decision'> | undefined {
  return allOf(papers, 'decision').find(isAdopting);
}

/**
 * Returns the day on which the work should be able to begin: the plan's first; without a plan the latest of the
 * proposal's start, the first day of the budget's fiscal year, and the decision with `agreementWithin`.
 */
function agreementDue(
  papers: Papers,
  adoption: Paper<'decision'>,
  { record }: LifecycleContext,
): IsoDate | null {
  const plan = oneOf(papers, 'plan');
  if (plan) return plan.data.period.from;
  const { budgetFiscalYear } = adoption.data;
  const days = [
    oneOf(papers, 'proposal')?.data.plan.start,
    budgetFiscalYear === undefined ? undefined : firstDayOf(budgetFiscalYear),
    lastDayAfter(adoption.on, 'agreementWithin', record) ?? undefined,
  ];
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? null
  );
}

/** Returns the side whose word is missing on plan or agreement; both, where neither or none is. */
function missingSide({ project }: Papers): Party {
  const papers = [documentOf(project, 'plan'), documentOf(project, 'agreement')];
  const missing = new Set(papers.flatMap((paper) => (paper ? missingSides(paper.data.agreed) : [])));
  if (missing.size !== 1) return 'both';
  return missing.has('npo') ? 'owner' : 'section';
}

function concludedOn(papers: Papers): IsoDate | null {
  const [plan, agreement] = [oneOf(papers, 'plan'), oneOf(papers, 'agreement')];
  if (!plan || !agreement) return null;
  return plan.on > agreement.on ? plan.on : agreement.on;
}

/**
 * A partner for a proposal of the city's that was adopted without one (C02): the secretariat finds it by the day of
 * the agreement. The plan names the owner, so the first day of a plan meets it.
 */
export function partnerObligations(papers: Papers, context: LifecycleContext): ObligationFacts[] {
  const proposal = oneOf(papers, 'proposal');
  const adoption = adoptionOf(papers);
  if (!adoption || proposal?.data.proposer.type !== 'city-staff') return [];
  if ((proposal.data.partners ?? []).length > 0) return [];
  return [
    {
      what: 'partner',
      owedBy: 'secretariat',
      due: agreementDue(papers, adoption, context),
      basis: adoption.path,
      metOn: ownerNamedOn(papers, adoption.on),
    },
  ];
}

function ownerNamedOn({ project }: Papers, adoptedOn: IsoDate): IsoDate | null {
  const plan = documentOf(project, 'plan');
  return plan ? (wordDays(plan.data.agreed)[0] ?? adoptedOn) : null;
}
