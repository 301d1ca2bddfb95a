import type { IsoDate } from '../../dates/iso-date.ts';
import type { Duty } from '../obligation.ts';
import { oneOf, type Papers } from '../papers.ts';
import type { Setting } from '../setting.ts';
import { adoptionOf, agreementDue } from './agreement.ts';

/**
 * A partner for a proposal of the city's that was adopted without one (C02): the secretariat finds it by the day of
 * the agreement. The plan names the owner, so the first day of a plan meets it.
 */
export function partnerDuties(papers: Papers, setting: Setting): Duty[] {
  const proposal = oneOf(papers, 'proposal');
  const adoption = adoptionOf(papers);
  if (!adoption || proposal?.data.proposer.type !== 'city-staff') return [];
  if ((proposal.data.partners ?? []).length > 0) return [];
  return [
    {
      what: 'partner',
      owedBy: 'secretariat',
      due: agreementDue(papers, adoption, setting),
      basis: adoption.path,
      metOn: ownerNamedOn(papers, adoption.on),
    },
  ];
}

function ownerNamedOn(papers: Papers, adoptedOn: IsoDate): IsoDate | null {
  const plan = oneOf(papers, 'plan');
  if (!plan) return null;
  const { npo, city } = plan.data.agreedBy;
  return [npo, city].filter((day) => day !== undefined).sort()[0] ?? adoptedOn;
}
