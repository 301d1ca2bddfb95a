import type { CalendarEvent } from '../../domain/calendar/calendar.ts';
import { inOrderOfDay, isCancelled, isHeld, knownFrom } from '../../domain/lifecycle/sittings.ts';
import { addDays } from '../../domain/dates/day.ts';
import { yearlyDayFrom } from '../../domain/programme/deadline.ts';
import { fiscalYearLabel, fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { followText } from '../i18n/follow.ts';
import { meetingText } from '../i18n/meetings.ts';
import { address, meetingPath, absolute } from '../links.ts';
import { choiceLabel } from '../paper/choice.ts';
import { yearAndNumberOf } from '../../domain/record/id.ts';
import type { City } from '../record/city.ts';
import { uuidOf } from './identity.ts';
import { revisionOf } from './revision.ts';

/** The sittings that are known today, by day. */
export const sittingEvents = (city: City, lang: Language): CalendarEvent[] =>
  inOrderOfDay(city.record.sittings.values())
    .filter((sitting) => knownFrom(sitting) <= city.today)
    .map((sitting) => sittingEvent(sitting, city, lang));

/** The steps of a sitting: planned, held or cancelled, confirmed. Each comes after the one before. */
function stepOf(sitting: Sitting, today: IsoDate): number {
  const { confirmedOn } = sitting.data;
  if (confirmedOn !== undefined && confirmedOn <= today) return 3;
  if (isCancelled(sitting, today)) return 2;
  return isHeld(sitting, today) ? 1 : 0;
}

function sittingEvent(sitting: Sitting, city: City, lang: Language): CalendarEvent {
  const { id, data, path } = sitting;
  const { programme, past, today } = city;
  const steps = data.step.map((step) => choiceLabel('sitting', 'step', step, lang));
  const cancelled = isCancelled(sitting, today);
  const state = cancelled ? `【${meetingText.states.cancelled[lang]}】` : '';
  const versions = past.versionsOf(path);
  const changes = { count: versions.length, lastOn: versions.at(-1)?.on ?? null };
  return {
    uid: uuidOf(city, path),
    ...revisionOf([changes], stepOf(sitting, today), today),
    when: { from: data.startsAt, to: data.endsAt },
    summary: `${state}${programme.council[lang]} ${meetingText.title(...yearAndNumberOf(id))[lang]}`,
    description: steps.join(lang === 'ja' ? '・' : ', '),
    location: data.place,
    url: absolute(address(lang, meetingPath(id))),
    cancelled,
  };
}

/** The cut-off and the day of decision, of this year and the next (C06, C17). */
export function* yearlyEvents({ programme, today, past }: City, lang: Language): Iterable<CalendarEvent> {
  const { budgetCutoff, decisionBy } = programme.deadlines;
  const revision = revisionOf([past.changesIn('programme/')], 0, today);
  const subject = followText.ofCity(programme.municipality.name[lang], programme.system[lang])[lang];
  for (const [name, deadline] of [['cutoff', budgetCutoff] as const, ['decision', decisionBy] as const]) {
    let day = yearlyDayFrom(addDays(today, -365), deadline);
    for (let count = 0; count < 3; count += 1, day = yearlyDayFrom(addDays(day, 1), deadline)) {
      // A round has the year of its cut-off; the decision is due on the first day for it after that.
      const round = name === 'cutoff' ? day : lastBefore(day, budgetCutoff);
      const words = followText[name](fiscalYearLabel(fiscalYearOf(round))[lang], subject);
      yield {
        uid: uuidOf({ programme }, `programme/${name}/${fiscalYearOf(day)}`),
        ...revision,
        when: { on: day },
        summary: words[lang],
        url: absolute(address(lang, '/propose/')),
      };
    }
  }
}

/** The last day of a yearly deadline on or before a day. */
function lastBefore(day: IsoDate, deadline: Parameters<typeof yearlyDayFrom>[1]): IsoDate {
  const first = yearlyDayFrom(addDays(day, -366), deadline);
  const next = yearlyDayFrom(addDays(first, 1), deadline);
  return next <= day ? next : first;
}
