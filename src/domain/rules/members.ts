import { councilSteps, membersOn, type Member } from '../lifecycle/balance.ts';
import { memoizeByRecord } from '../lifecycle/memoize-by-record.ts';
import { dayOf } from '../lifecycle/sittings.ts';
import { firstStepOn, type CouncilStep } from '../programme/steps.ts';
import { fiscalYearOf } from '../dates/fiscal-year.ts';
import {
  documentsOf,
  type CityRecord,
  type DocumentOf,
  type Project,
  type Sitting,
} from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Text } from '../text.ts';
import { listed } from '../messages/allowed-values.ts';

/** What kind of sitting comes to each result (C19). */
export const SITTING_OF = { review: 1, decision: 2, verification: 'verification' } as const;

/** Returns whose text a result of a sitting on a day (JST) is: the members of the first step also verify. */
export function stepFor(kind: keyof typeof SITTING_OF, record: CityRecord, on: IsoDate): CouncilStep {
  const of = SITTING_OF[kind];
  return of === 'verification' ? firstStepOn(record, on) : of;
}

/** The members of one step or all on a day (JST), each once; null where that fiscal year has no roster. */
export const rosterOn = memoizeByRecord(
  (record, on: IsoDate, steps: CouncilStep | 'all'): readonly Member[] | null => {
    if (!record.rosters.has(fiscalYearOf(on))) return null;
    const called: readonly CouncilStep[] = steps === 'all' ? [1, 2] : [steps];
    return [...new Set(called.flatMap((step) => membersOn(record, step, on)))];
  },
);

/** Returns the members of a step on any of some days (JST), each once, as the roster of the first day has them. */
export function seatedOn(
  record: CityRecord,
  step: CouncilStep,
  ...days: readonly [IsoDate, ...IsoDate[]]
): readonly Member[] {
  const all = days.flatMap((on) => rosterOn(record, on, step) ?? []);
  return [...new Map(all.reverse().map((member) => [member.id, member])).values()].reverse();
}

/** Returns the members whom a sitting calls, by the roster of its day; null where there is none. */
export function rosterOf(sitting: Sitting, record: CityRecord): readonly Member[] | null {
  const [first, second] = councilSteps(sitting, record);
  return rosterOn(record, dayOf(sitting), second || first === undefined ? 'all' : first);
}

/**
 * Returns the step in which a sitting judges a project (C18): where both steps meet, what an earlier sitting referred is
 * decided by the members of step 2, and all else is reviewed by those of step 1.
 */
export function stepAt(project: Project, sitting: Sitting, record: CityRecord): CouncilStep {
  const [first = 1, second] = councilSteps(sitting, record);
  if (second === undefined) return first;
  const isReferred = documentsOf(project, 'review').some(({ data: { meeting, result } }) => {
    const earlier = record.sittings.get(meeting);
    return result === 'refer' && earlier !== undefined && dayOf(earlier) < dayOf(sitting);
  });
  return isReferred ? 2 : 1;
}

/** Returns the step for which a sheet was written; null where neither it nor its sitting says so. */
export function stepOfSheet(
  { data: { step, meeting } }: DocumentOf<'assessment'>,
  project: Project,
  record: CityRecord,
): CouncilStep | null {
  const sitting = record.sittings.get(meeting);
  return step ?? (sitting ? stepAt(project, sitting, record) : null);
}

/**
 * Returns members as values that may be written: 「NPO 構成員A（福祉）」. The id is for the file alone, and said only of two of
 * one name.
 */
export const listedMembers = (members: readonly Member[]): Text =>
  listed(
    members.map(({ id, displayName }) =>
      members.some((one) => one.id !== id && one.displayName === displayName)
        ? { key: id, label: { ja: displayName, en: displayName } }
        : { key: displayName },
    ),
  );

/** Returns what people call the member of an id, by the newest roster that has it; the text itself where none has. */
export function memberName({ rosters }: Pick<CityRecord, 'rosters'>, id: string): string {
  const newest = [...rosters].sort(([a], [b]) => b - a);
  for (const [, { data }] of newest) {
    const found = data.members.find((member) => member.id === id);
    if (found) return found.displayName;
  }
  return id;
}
