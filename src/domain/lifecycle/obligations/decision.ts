import { councilOrSecretariat, nextSitting } from '../next-sitting.ts';
import type { Duty } from '../obligation.ts';
import { allOf, oneOf, type Paper, type Papers } from '../papers.ts';
import { roundOf } from '../round.ts';
import type { Setting } from '../setting.ts';
import { dayOf } from '../sittings.ts';

/**
 * The decision in step 2 (C17, C19): owed from the filing where the round gives it a date, else from the first
 * `refer`, and anew with each decision that says `continued`. The first is met by the first decision, that of a
 * continued one by the decision after it. The round's day is the same for every one of them: putting a decision off
 * does not put that day off. The sitting that could decide is looked for after the referral, once there is one.
 */
export function decisionDuties(papers: Papers, setting: Setting): Duty[] {
  const decisions = allOf(papers, 'decision');
  const referral = allOf(papers, 'review').find(({ data }) => data.result === 'refer');
  const date = roundOf(papers, setting)?.decisionBy ?? null;
  const proposal = oneOf(papers, 'proposal');
  const first = proposal && (date === null ? referral : proposal);
  const duty = (cause: Paper, sought: Paper, decision: Paper | undefined): Duty => {
    const sitting = nextSitting(2, sought.on, setting);
    const metOn = decision?.on ?? null;
    return {
      what: 'decision',
      owedBy: councilOrSecretariat(sitting, metOn),
      due: date ?? (sitting ? dayOf(sitting) : null),
      basis: cause.path,
      metOn,
    };
  };
  return [
    ...(first ? [duty(first, referral ?? first, decisions[0])] : []),
    ...decisions.flatMap((decision, index) =>
      decision.data.result === 'continued' ? [duty(decision, decision, decisions[index + 1])] : [],
    ),
  ];
}
