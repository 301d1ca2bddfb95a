import type { IsoDate } from '../../dates/iso-date.ts';
import { dayOf, isHeld } from '../../lifecycle/sittings.ts';
import { SITTING_LABELS } from '../../record/kinds/shared.ts';
import type { CityRecord, Sitting } from '../../record/record.ts';
import type { CouncilPaper } from '../../rules/council/conflicts.ts';
import { rosterOf, SITTING_OF } from '../../rules/members.ts';
import type { Text } from '../../text.ts';
import { inShort } from './sentence.ts';

/**
 * Why a sitting cannot have given a result, or null: it is not there, not of the right step, not held, or somebody is
 * said to have been there who was on no roster of that day. The roster is that of `trusted`, the default branch.
 */
export function sittingTrouble(
  { kind, data: { meeting } }: CouncilPaper,
  sitting: Sitting | undefined,
  trusted: CityRecord,
  today: IsoDate,
): Text | null {
  const name = inShort(meeting, 12);
  if (!sitting)
    return { ja: `会議 ${name} が記録にありません。`, en: `There is no sitting ${name} in the record.` };
  const step = SITTING_OF[kind];
  if (!sitting.data.step.includes(step)) {
    const { ja, en } = SITTING_LABELS[step];
    return {
      ja: `会議 ${name} は${ja}の会議ではありません。`,
      en: `Sitting ${name} is not one of ${en.toLowerCase()}.`,
    };
  }
  if (!isHeld(sitting, today)) return notHeld(sitting, name, today);
  return strangers(sitting, name, trusted);
}

function notHeld(sitting: Sitting, name: string, today: IsoDate): Text {
  const day = dayOf(sitting);
  if (sitting.data.cancelled)
    return { ja: `会議 ${name} は中止になっています。`, en: `Sitting ${name} was cancelled.` };
  if (day > today)
    return {
      ja: `会議 ${name} は ${day} の予定で、まだ開かれていません。`,
      en: `Sitting ${name} is planned for ${day} and has not been held yet.`,
    };
  return {
    ja: `会議 ${name} の出席の記録がまだありません。事務局が書き足してください。`,
    en: `Sitting ${name} has no attendance recorded yet; the secretariat adds it.`,
  };
}

function strangers(sitting: Sitting, name: string, trusted: CityRecord): Text | null {
  const roster = rosterOf(sitting, trusted);
  const { attendees = [], proxies = [] } = sitting.data;
  const unknown = [...attendees, ...proxies.map(({ member }) => member)].filter(
    (id) => !roster?.some((member) => member.id === id),
  );
  if (unknown.length === 0) return null;
  const ids = inShort(unknown.join('、'), 40);
  return {
    ja: `会議 ${name} の出席者のうち、その日の名簿にない人がいます：${ids}`,
    en: `Attendees of sitting ${name} who are not on the roster of that day: ${ids}`,
  };
}
