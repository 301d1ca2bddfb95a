import { firstDayOf } from '../../dates/fiscal-year.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { lastDayAfter } from '../last-day.ts';
import type { ObligationFacts } from '../obligation.ts';
import { isAdopting } from '../own-date.ts';
import { allOf, isAfter, oneOf, type Paper, type Papers } from '../papers.ts';
import { isCallForPartner, partnerFoundOn } from '../partners.ts';
import { reportYearsOf } from '../period.ts';
import { bothOn, missingSides, wordDays } from '../../record/agreed.ts';
import { documentOf, documentsOf } from '../../record/record.ts';
import type { LifecycleContext } from '../context.ts';
import { SIDES, type Party, type Side } from '../../record/kinds/shared.ts';

/** Plan and agreement after the adoption (C20, C21, C28): met when both sides agreed to the plan and signed. */
export function agreementObligations(papers: Papers, context: LifecycleContext): ObligationFacts[] {
  const adoption = adoptionOf(papers);
  if (!adoption || partnerObligations(papers, context).some(({ metOn }) => metOn === null)) return [];
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
  return partyOf([...new Set(papers.flatMap((paper) => (paper ? missingSides(paper.data.agreed) : [])))]);
}

/** Returns who owes what these sides owe: the owner for the one, the section for the city, both for both or neither. */
export const partyOf = (sides: readonly Side[]): Party =>
  sides.length !== 1 ? 'both' : sides.includes('npo') ? 'owner' : 'section';

/** The word of the side that has not agreed to an amendment (C21, C28): owed from the day on which the first one had. */
export const amendmentObligations = (papers: Papers, { record }: LifecycleContext): ObligationFacts[] =>
  documentsOf(papers.project, 'amendment').flatMap(({ path, data: { agreed } }): ObligationFacts[] => {
    const [first] = wordDays(agreed);
    const both = bothOn(agreed);
    if (first === undefined || first === both) return [];
    const owing = SIDES.filter((side) => (agreed[side]?.on ?? '~') > first);
    const due = lastDayAfter(first, 'agreementWithin', record);
    return [{ what: 'amendment', owedBy: partyOf(owing), due, basis: path, metOn: both }];
  });

/**
 * A verification that asks to end while years of the period remain (C15): both sides end the project, each by its word to the
 * secretariat.
 */
export function terminationObligations(papers: Papers, { record }: LifecycleContext): ObligationFacts[] {
  const termination = oneOf(papers, 'termination');
  const years = reportYearsOf(papers, record);
  return allOf(papers, 'verification').flatMap((verification): ObligationFacts[] => {
    const { verdict, fiscalYear } = verification.data;
    const remains = years.some((year) => year.fiscalYear > fiscalYear && year.to > verification.on);
    if (verdict !== 'end' || !remains) return [];
    if (termination && !isAfter(termination, verification)) return [];
    return [
      {
        what: 'termination',
        owedBy: 'both',
        due: lastDayAfter(verification.on, 'agreementWithin', record),
        basis: verification.path,
        metOn: termination?.on ?? null,
        fiscalYear,
      },
    ];
  });
}

function concludedOn(papers: Papers): IsoDate | null {
  const [plan, agreement] = [oneOf(papers, 'plan'), oneOf(papers, 'agreement')];
  if (!plan || !agreement) return null;
  return plan.on > agreement.on ? plan.on : agreement.on;
}

/**
 * A partner for a proposal of the city's that was adopted without one (C02): the secretariat finds it by the day of
 * the agreement. The decision's partner meets it, or the owner whom a plan names.
 */
export function partnerObligations(papers: Papers, context: LifecycleContext): ObligationFacts[] {
  const proposal = oneOf(papers, 'proposal');
  const adoption = adoptionOf(papers);
  if (!adoption || !proposal || !isCallForPartner(proposal.data)) return [];
  return [
    {
      what: 'partner',
      owedBy: 'secretariat',
      due: agreementDue(papers, adoption, context),
      basis: adoption.path,
      metOn: partnerFoundOn(papers.project, context.record.sittings),
    },
  ];
}
