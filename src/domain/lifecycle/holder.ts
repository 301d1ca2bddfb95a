import type { Party } from '../record/kinds/shared.ts';
import { byDue, isMet, type Duty } from './obligation.ts';

/**
 * Who must act next: whoever owes the earliest unmet obligation. One without a day comes last; on one day the order
 * of the contract's table decides. Null when nothing is owed.
 */
export function holderOf(duties: readonly Duty[]): Party | null {
  const [first] = duties.filter((duty) => !isMet(duty)).sort(byDue);
  return first?.owedBy ?? null;
}

/** A party as the sides that wait or act: `both` is section and owner, and each is named (C28). */
export function sidesOf(party: Party): readonly Exclude<Party, 'both'>[] {
  return party === 'both' ? ['section', 'owner'] : [party];
}
