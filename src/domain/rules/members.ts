import { councilSteps, membersOn, type CouncilStep, type Member } from '../lifecycle/balance.ts';
import { memoizeByRecord } from '../lifecycle/memoize-by-record.ts';
import { dayOf } from '../lifecycle/sittings.ts';
import { fiscalYearOf } from '../dates/fiscal-year.ts';
import type { CityRecord, Sitting } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Text } from '../text.ts';
import { listed } from '../messages/allowed-values.ts';

type Steps = 'step 1' | 'step 2' | 'both';

const STEPS = { 'step 1': [1], 'step 2': [2], both: [1, 2] } as const satisfies Record<
  Steps,
  readonly CouncilStep[]
>;

/** The members of one step or both on a day (JST), each once; null where that fiscal year has no roster. */
export const rosterOn = memoizeByRecord((record, on: IsoDate, steps: Steps): readonly Member[] | null => {
  if (!record.rosters.has(fiscalYearOf(on))) return null;
  return [...new Set(STEPS[steps].flatMap((step) => membersOn(record, step, on)))];
});

/** Returns the members whom a sitting calls, by the roster of its day; null where there is none. */
export function rosterOf(sitting: Sitting, record: CityRecord): readonly Member[] | null {
  const [first, second] = councilSteps(sitting);
  return rosterOn(record, dayOf(sitting), second ? 'both' : first === 2 ? 'step 2' : 'step 1');
}

/** Returns members as values that may be written: 「npo-1」（NPO 構成員A（福祉））. */
export const listedMembers = (members: readonly Member[]): Text =>
  listed(members.map(({ id, displayName }) => ({ key: id, label: { ja: displayName, en: displayName } })));
