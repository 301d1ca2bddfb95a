import { councilOrSecretariat, nextSitting } from '../next-sitting.ts';
import type { Duty } from '../obligation.ts';
import { allOf, type Papers } from '../papers.ts';
import type { Setting } from '../setting.ts';
import { dayOf } from '../sittings.ts';

/** The council's verification of each report (C15), due at the next verification sitting. */
export function verificationDuties(papers: Papers, setting: Setting): Duty[] {
  const verified = new Map(allOf(papers, 'verification').map(({ data, on }) => [data.fiscalYear, on]));
  return allOf(papers, 'report').map(({ path, on, data: { fiscalYear } }) => {
    const sitting = nextSitting('verification', on, setting);
    const metOn = verified.get(fiscalYear) ?? null;
    return {
      what: 'verification',
      owedBy: councilOrSecretariat(sitting, metOn),
      due: sitting ? dayOf(sitting) : null,
      basis: path,
      metOn,
      fiscalYear,
    };
  });
}
