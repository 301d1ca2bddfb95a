import type { IsoDate } from '../dates/iso-date.ts';
import { wordDays } from '../record/agreed.ts';
import type { DataOf } from '../record/kinds/index.ts';
import {
  documentOf,
  documentsOf,
  type DocumentOf,
  type Project,
  type ProjectDocument,
  type Sitting,
} from '../record/record.ts';
import { isAdopting, ownDate } from './own-date.ts';

/** Whether a proposal is one of the city's that was made without a partner, so that one is sought (C02). */
export const isCallForPartner = ({
  proposer,
  partners = [],
}: Pick<DataOf<'proposal'>, 'proposer' | 'partners'>): boolean =>
  proposer.type === 'city-staff' && partners.length === 0;

/** With whom the city carries its proposal out, since when (null: from the proposal on), and how it was found (C02). */
export interface Partner {
  readonly name: string;
  readonly on: IsoDate | null;
  readonly by: 'proposal' | 'offer' | 'plan' | 'other';
  /** The paper that names it: the offer, the decision, the plan or the proposal. */
  readonly paper: ProjectDocument;
}

/**
 * Returns the partners of a proposal of the city's, as far as they are found: those whom the proposal names, else the
 * decision's, else the owner whom a plan names. None for other proposals.
 */
export function partnersOf(project: Project, sittings: ReadonlyMap<string, Sitting>): readonly Partner[] {
  const proposal = documentOf(project, 'proposal');
  if (proposal?.data.proposer.type !== 'city-staff') return [];
  if (!isCallForPartner(proposal.data))
    return (proposal.data.partners ?? []).map(({ name }) => ({
      name,
      on: null,
      by: 'proposal',
      paper: proposal,
    }));
  const decision = documentsOf(project, 'decision').find(isAdopting);
  const found = decision?.data.partner;
  const on = partnerFoundOn(project, sittings);
  if (decision && found) {
    const offer = documentsOf(project, 'offer').find(({ key }) => key === String(found.offer));
    return [{ name: found.name, on, by: offer ? 'offer' : 'other', paper: offer ?? decision }];
  }
  const plan = documentOf(project, 'plan');
  return plan ? [{ name: plan.data.owner, on, by: 'plan', paper: plan }] : [];
}

/** Returns who carries out a proposal of the city's, before a plan says it; undefined where nobody is found, or nobody sought. */
export function partnerNameOf(project: Project): string | undefined {
  const proposal = documentOf(project, 'proposal')?.data;
  if (proposal?.proposer.type !== 'city-staff') return undefined;
  const decided = documentsOf(project, 'decision').find(isAdopting)?.data.partner;
  return proposal.partners?.[0]?.name ?? decided?.name;
}

/** What became of an offer: it was chosen, somebody else was, or nobody is sought any more. */
export type OfferOutcome = 'chosen' | 'another' | 'ended';

/** Returns what became of an offer once its answer is owed (C02): before that it is as if nobody were sought any more. */
export function outcomeOf(
  { key, data }: DocumentOf<'offer'>,
  project: Project,
  sittings: ReadonlyMap<string, Sitting>,
): OfferOutcome {
  const [partner] = partnersOf(project, sittings);
  if (!partner) return 'ended';
  const isOwn = partner.by === 'offer' ? partner.paper.key === key : partner.name === data.by.name;
  return isOwn ? 'chosen' : 'another';
}

/** Returns the day on which a partner of a call was found: the decision's, or the day of a plan that names an owner. */
export function partnerFoundOn(project: Project, sittings: ReadonlyMap<string, Sitting>): IsoDate | null {
  const adoption = documentsOf(project, 'decision').find(isAdopting);
  if (!adoption) return null;
  const plan = documentOf(project, 'plan');
  const named = plan && (wordDays(plan.data.agreed)[0] ?? ownDate(adoption, sittings));
  return [adoption.data.partner?.on, named].filter((day) => day != null).sort()[0] ?? null;
}
