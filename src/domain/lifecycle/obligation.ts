import { compare } from '../compare.ts';
import type { FiscalYear, IsoDate } from '../dates/iso-date.ts';
import type { Party } from '../record/kinds/shared.ts';
import type { Text } from '../text.ts';

/** What can be owed, in the order of the contract's table, which breaks ties between equal days. */
export const OBLIGATION_LABELS = {
  review: { ja: '検討', en: 'Review' },
  decision: { ja: '決定', en: 'Decision' },
  notification: { ja: '結果の通知', en: 'Notification of the result' },
  partner: { ja: '協働相手の決定', en: 'A partner for the project' },
  opinion: { ja: '関係課の意見', en: 'Opinion of a section' },
  agreement: { ja: '事業計画書と協定書', en: 'Plan and agreement' },
  amendment: { ja: '変更協定書への合意', en: 'Agreement to the amendment' },
  evaluation: { ja: '報告書での評価', en: 'Evaluation in the report' },
  'offer-answer': { ja: '応募への返事', en: 'Answer to an offer' },
  termination: { ja: '事業を終える手続き', en: 'Ending the project' },
  report: { ja: '報告書', en: 'Report' },
  verification: { ja: '検証', en: 'Verification' },
  ask: { ja: '検討のためにお願いしたこと', en: 'What was asked for the review' },
  condition: { ja: '採用の条件', en: 'Condition of the adoption' },
  'follow-up': { ja: '検証をうけた対応', en: 'Follow-up of the verification' },
  roster: { ja: '構成員の名簿', en: 'Roster of the council' },
  sittings: { ja: '会議の開催', en: 'Sittings of the year' },
  'decision-sitting': { ja: '決定の会議の開催', en: 'Deciding sitting' },
  minutes: { ja: '会議の記録', en: 'Minutes of a sitting' },
} as const satisfies Record<string, Text>;

export type ObligationKind = keyof typeof OBLIGATION_LABELS;

export const OBLIGATION_STATE_LABELS = {
  open: { ja: '期日まで余裕があります', en: 'Open' },
  'due-soon': { ja: 'まもなく期日です', en: 'Due soon' },
  overdue: { ja: '期日を過ぎています', en: 'Overdue' },
  met: { ja: '済みました', en: 'Met' },
  'met-late': { ja: '期日の後に済みました', en: 'Met after its day' },
} as const satisfies Record<string, Text>;

/** A party that acts by itself; `both` is section and owner. */
export type Debtor = Exclude<Party, 'both'>;

type ObligationState = keyof typeof OBLIGATION_STATE_LABELS;

/** Something that somebody owes, or owed and did. Computed, never stored. */
export interface Obligation {
  readonly what: ObligationKind;
  readonly owedBy: Party;
  /** The last day (JST, counted in full), or null while nothing fixes it. */
  readonly due: IsoDate | null;
  /** Path of the paper with which it arose. */
  readonly basis: string;
  readonly state: ObligationState;
  /** The day on which it was met; null while it is owed. */
  readonly metOn: IsoDate | null;
  /** Reports and verifications, and what the programme owes each year. */
  readonly fiscalYear?: FiscalYear;
  /** The item's own id (asks, conditions, follow-ups), a section (opinions), a sitting (minutes). */
  readonly id?: string;
  /** The sitting at which it is due, or whose result is to be entered; while there is none, one has to be convened. */
  readonly meeting?: string;
  /** It waits for something else, and cannot be met today. */
  readonly waits?: true;
  /** The sitting is over, and who was there is not entered: before that no result can be. */
  readonly unattended?: true;
}

/** An obligation before a day judges it: met exactly when it has a `metOn`. */
export type ObligationFacts = Omit<Obligation, 'state'>;

/** An obligation as it stands on a day; `soonUntil` is the last day that counts as soon. */
export function onDay(obligation: ObligationFacts, today: IsoDate, soonUntil: IsoDate): Obligation {
  return { ...obligation, state: stateOf(obligation, today, soonUntil) };
}

export function isMet(obligation: ObligationFacts): boolean {
  return obligation.metOn !== null;
}

/** By due day, those without one last; then in the order of the table; then by year, basis and id. */
export function byDue(a: ObligationFacts, b: ObligationFacts): number {
  return (
    compare(a.due ?? NEVER, b.due ?? NEVER) ||
    (ORDER.get(a.what) ?? 0) - (ORDER.get(b.what) ?? 0) ||
    (a.fiscalYear ?? 0) - (b.fiscalYear ?? 0) ||
    compare(a.basis, b.basis) ||
    compare(a.id ?? '', b.id ?? '')
  );
}

function stateOf({ due, metOn }: ObligationFacts, today: IsoDate, soonUntil: IsoDate): ObligationState {
  if (metOn !== null) return due !== null && metOn > due ? 'met-late' : 'met';
  if (due === null || due > soonUntil) return 'open';
  return due < today ? 'overdue' : 'due-soon';
}

/** Sorts after every date. */
const NEVER = '~';
const ORDER = new Map((Object.keys(OBLIGATION_LABELS) as ObligationKind[]).map((what, rank) => [what, rank]));

/**
 * Returns what has to be done next, of what can be done today: first what is overdue, by its day; then what waits for
 * somebody to fix a day; then by day; on one day by the order of the contract's table. What waits for something else is next
 * only where there is nothing else. Undefined when nothing is owed. Its debtor holds the project.
 */
export function nextOf<T extends ObligationFacts>(obligations: readonly T[], today: IsoDate): T | undefined {
  const turn = ({ due, waits }: T): number => (waits ? 3 : due === null ? 1 : due < today ? 0 : 2);
  const [first] = obligations
    .filter((obligation) => !isMet(obligation))
    .sort((a, b) => turn(a) - turn(b) || byDue(a, b));
  return first;
}

/** Returns a party as the sides that wait or act: `both` is section and owner, and each is named (C28). */
export function sidesOf(party: Party): readonly Debtor[] {
  return party === 'both' ? ['section', 'owner'] : [party];
}
