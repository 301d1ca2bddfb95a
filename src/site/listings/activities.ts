import { fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Activity } from '../../domain/record/record.ts';
import type { Language } from '../../domain/text.ts';
import { shortDate } from '../format.ts';
import { activityText } from '../i18n/activities.ts';
import { choiceLabel } from '../paper/choice.ts';

/** Returns learning, training, outreach and scouting (C16) by fiscal year, the newest first. */
export const activitiesByYear = (
  activities: readonly Activity[],
): ReadonlyMap<FiscalYear, readonly Activity[]> =>
  Map.groupBy(newestFirst(activities), ({ data }) => fiscalYearOf(data.on));

/** Returns papers that have a day of their own, the newest first. */
export const newestFirst = <T extends { readonly data: { readonly on: string } }>(
  papers: readonly T[],
): T[] => [...papers].sort((a, b) => (a.data.on < b.data.on ? 1 : -1));

/** 周知（2026年5月12日） 商店会の方: kind, day and audience in one line. */
export function activityName({ kind, on, audience }: Activity['data'], lang: Language): string {
  const label = choiceLabel('activity', 'kind', kind, lang);
  return activityText.name(label, shortDate(on, lang), audience)[lang];
}
