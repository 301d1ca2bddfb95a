import { dayOf, isCancelled, isHeld, knownFrom } from '../../domain/lifecycle/sittings.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { shortDate } from '../format.ts';
import { enteredOn } from '../git/past.ts';
import { sittingVersions, type SittingStep } from '../history/steps.ts';
import { followText } from '../i18n/follow.ts';
import { meetingText } from '../i18n/meetings.ts';
import { meetingPath } from '../links.ts';
import { yearAndNumberOf } from '../../domain/record/id.ts';
import type { City } from '../record/city.ts';
import type { News } from './news.ts';

/** What moved in the council: each step of a sitting, on the day on which its paper told of it. */
export function councilNews(city: City): News[] {
  const { today, past } = city;
  const versionOf = sittingVersions(city);
  return [...city.record.sittings.values()].flatMap((sitting): News[] => {
    const { cancelled, confirmedOn } = sitting.data;
    const step = (dated: IsoDate, what: SittingStep): News => {
      const arrived = past.arrivedWith(versionOf(sitting.path, what));
      return sittingNews(sitting, dated, enteredOn(dated, arrived, today), what);
    };
    const known = knownFrom(sitting);
    const arrived = past.arrivedWith(past.versionsOf(sitting.path)[0]);
    return [
      sittingNews(sitting, known, enteredOn(known, arrived, today), 'called'),
      ...(isHeld(sitting, today) ? [step(dayOf(sitting), 'held')] : []),
      ...(cancelled && isCancelled(sitting, today) ? [step(cancelled.on, 'cancelled')] : []),
      ...(confirmedOn !== undefined && confirmedOn <= today ? [step(confirmedOn, 'confirmed')] : []),
    ];
  });
}

function sittingNews(
  sitting: Sitting,
  dated: IsoDate,
  on: IsoDate,
  what: keyof typeof followText.sitting,
): News {
  const day = dayOf(sitting);
  const said = (lang: Language): string =>
    followText.sitting[what](meetingText.title(...yearAndNumberOf(sitting.id))[lang], shortDate(day, lang))[
      lang
    ];
  return {
    on,
    dated,
    key: `${sitting.path}#${what}`,
    project: null,
    path: meetingPath(sitting.id),
    fragment: '',
    subject: null,
    what: { ja: said('ja'), en: said('en') },
  };
}
