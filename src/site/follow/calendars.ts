import type { Calendar } from '../../domain/calendar/calendar.ts';
import { printCalendar } from '../../domain/calendar/print-calendar.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import type { SiteFile } from '../site-file.ts';
import { followText } from '../i18n/follow.ts';
import { absoluteFile, deadlinesCalendarPath, projectCalendarPath, sittingsCalendarPath } from '../links.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/cache-keys.ts';
import { programmeEvents, projectEvents } from './due-events.ts';
import { sittingEvents, yearlyEvents } from './programme-events.ts';

type Named = Pick<Calendar, 'name' | 'description' | 'events'>;

/** The calendars: sittings and the programme's deadlines in both languages, and what is due in each project. */
export function* calendarFiles(city: City): Iterable<SiteFile> {
  const { council } = city.programme;
  for (const lang of LANGUAGES) {
    yield file(city, lang, sittingsCalendarPath(lang), {
      name: followText.sittingsName[lang],
      description: followText.sittingsAbout(council[lang])[lang],
      events: sittingEvents(city, lang),
    });
    yield file(city, lang, deadlinesCalendarPath(lang), {
      name: followText.deadlinesName[lang],
      description: followText.deadlinesAbout[lang],
      events: [...yearlyEvents(city, lang), ...programmeEvents(city, lang)],
    });
  }
  for (const facts of city.projects.values())
    yield file(city, 'ja', projectCalendarPath(facts.id), {
      name: facts.title,
      description: followText.projectAbout(facts.title).ja,
      events: projectEvents(city, facts),
    });
}

/** In a list of calendars a name stands alone: it says whose it is. */
function file(city: City, lang: Language, path: string, { name, description, events }: Named): SiteFile {
  const { municipality, system } = city.programme;
  const whose = followText.ofCity(municipality.name[lang], system[lang])[lang];
  const named = { name: followText.calendarName(name, whose)[lang], description, events };
  return {
    path,
    key: pageKey(city, lang, named),
    make: () => printCalendar({ ...named, language: lang, url: absoluteFile(`/${path}`), asOf: city.today }),
  };
}
