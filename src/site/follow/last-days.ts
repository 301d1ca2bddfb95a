import { dayOf } from '../../domain/lifecycle/sittings.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { LastDays } from '../build/last-days.ts';
import { enteredOn } from '../git/past.ts';
import { meetingPath, projectPath } from '../links.ts';
import type { City } from '../record/city.ts';
import { monthPath, newsByMonth } from './months.ts';

/**
 * The day of the last paper, or on which its last version reached the record where that is later: a correction moves the
 * page, and so does the day on which somebody was told. What is dated in the future has not happened.
 */
export function lastDaysOf(city: City): LastDays {
  const { past, today } = city;
  const changedOn = (path: string, on: IsoDate): IsoDate =>
    enteredOn(on, past.arrivedWith(past.versionsOf(path).at(-1)), today);
  const days: (readonly [page: string, days: readonly IsoDate[]])[] = [
    ...[...city.projects.values()].map(
      ({ id, papers }) => [projectPath(id), papers.map(({ path, on }) => changedOn(path, on))] as const,
    ),
    ...[...city.record.sittings.values()].map(
      (sitting) =>
        [meetingPath(sitting.id), daysOf(sitting).map((on) => changedOn(sitting.path, on))] as const,
    ),
    ...[...newsByMonth(city)].map(([month, news]) => [monthPath(month), news.map(({ on }) => on)] as const),
  ];
  return Object.fromEntries(
    days.flatMap(([page, own]) => {
      const last = own
        .filter((day) => day <= today)
        .sort()
        .at(-1);
      return last === undefined ? [] : [[page, last]];
    }),
  );
}

const daysOf = (sitting: Sitting): IsoDate[] => {
  const { convenedOn, confirmedOn, cancelled } = sitting.data;
  return [convenedOn, dayOf(sitting), confirmedOn, cancelled?.on].filter((day) => day !== undefined);
};
