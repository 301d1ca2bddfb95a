import { sittingLabel } from '../../domain/record/party.ts';
import type { Calendar, CalendarEvent } from '../../domain/calendar/calendar.ts';
import { printCalendar } from '../../domain/calendar/print-calendar.ts';
import { languagesOf } from '../../domain/programme/languages.ts';
import type { Language } from '../../domain/text.ts';
import type { SiteFile } from '../site-file.ts';
import { followText } from '../i18n/follow.ts';
import {
  absolute,
  absoluteFile,
  address,
  deadlinesCalendarPath,
  meetingPath,
  projectCalendarPath,
  projectPath,
  sittingsCalendarPath,
} from '../links.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/cache-keys.ts';
import { partyLabel } from '../../domain/record/party.ts';
import {
  OBLIGATION_LABELS,
  type Obligation,
  type ObligationKind,
  isMet,
} from '../../domain/lifecycle/obligation.ts';
import { fiscalYearLabel, fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import { folderOf } from '../../domain/record/path.ts';
import { meetingText } from '../i18n/meetings.ts';
import { yearAndNumberOf } from '../../domain/record/id.ts';
import type { Facts } from '../record/facts.ts';
import { uuidOf } from './identity.ts';
import { type Revision, revisionOf } from './revision.ts';
import { inOrderOfDay, isCancelled, isHeld, knownFrom } from '../../domain/lifecycle/sittings.ts';
import { addDays } from '../../domain/dates/day.ts';
import { yearlyDayFrom } from '../../domain/programme/deadline.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';

type Named = Pick<Calendar, 'name' | 'description' | 'events'>;

/** The calendars: sittings and the programme's deadlines in both languages, and what is due in each project. */
export function* calendarFiles(city: City): Iterable<SiteFile> {
  const { council } = city.programme;
  for (const lang of languagesOf(city.programme)) {
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

/** What counts from a day that stands in a paper of the project itself: no sitting moves it. */
const OWN_DAYS: ReadonlySet<ObligationKind> = new Set(['opinion', 'report', 'ask', 'condition', 'follow-up']);

/** What is due in a project. */
function projectEvents(city: City, { id, title, owed, papers, asked }: Facts): CalendarEvent[] {
  const { past, today } = city;
  const own = [past.changesIn(folderOf(id)), past.changesIn('programme/')];
  const all = [...own, past.changesIn('meetings/')];
  const around = { subject: title, owner: id, url: absolute(address('ja', projectPath(id))), city };
  return owed.flatMap((obligation) =>
    dueEvent(obligation, {
      ...around,
      lang: 'ja',
      about: aboutOf(obligation, asked, city, 'ja'),
      revision: revisionOf(OWN_DAYS.has(obligation.what) ? own : all, papers.length, today),
    }),
  );
}

/** What the programme itself owes (C17). */
function programmeEvents(city: City, lang: Language): CalendarEvent[] {
  const { past, today, programme, programmeObligations } = city;
  const revision = revisionOf([past.changesIn('programme/'), past.changesIn('meetings/')], 0, today);
  const subject = followText.ofCity(programme.municipality.name[lang], programme.system[lang])[lang];
  const url = absolute(address(lang, '/obligations/'));
  return programmeObligations
    .filter((obligation) => !isMet(obligation))
    .flatMap((obligation) =>
      dueEvent(obligation, {
        subject,
        owner: 'programme',
        url,
        city,
        lang,
        about: aboutOf(obligation, {}, city, lang),
        revision,
      }),
    );
}

/** What tells it from others of its kind: what was asked, which section, sitting or year. */
function aboutOf(
  { what, id, fiscalYear }: Obligation,
  asked: Facts['asked'],
  { programme }: City,
  lang: Language,
): string | null {
  if (id !== undefined) {
    if (what === 'opinion') return programme.offices.find((office) => office.id === id)?.name[lang] ?? id;
    return what === 'minutes' ? meetingText.title(...yearAndNumberOf(id))[lang] : (asked[id] ?? id);
  }
  return fiscalYear === undefined ? null : fiscalYearLabel(fiscalYear)[lang];
}

interface Around {
  readonly subject: string;
  readonly about: string | null;
  readonly owner: string;
  readonly url: string;
  readonly revision: Revision;
  readonly city: City;
  readonly lang: Language;
}

/** A title of an event that a telephone shows; the whole text stands in its description. In characters. */
const IN_TITLE = 30;

/** The last day of something that is owed; nothing while no day is fixed. */
function dueEvent(obligation: Obligation, around: Around): CalendarEvent[] {
  const { what, due, owedBy, basis, fiscalYear = '', id = '' } = obligation;
  const { subject, about, owner, url, revision, city, lang } = around;
  if (due === null) return [];
  const label = OBLIGATION_LABELS[what][lang];
  const owed = followText.owedBy(partyLabel(owedBy, city.programme)[lang])[lang];
  return [
    {
      uid: uuidOf(city, ['due', owner, what, basis, fiscalYear, id].join('/')),
      ...revision,
      when: { on: due },
      summary: followText.due(label, about && shortened(about), subject)[lang],
      description: [...(about === null ? [] : [about]), owed].join('\n'),
      url,
    },
  ];
}

const shortened = (text: string): string => {
  const characters = [...text];
  return characters.length <= IN_TITLE ? text : `${characters.slice(0, IN_TITLE - 1).join('')}…`;
};

/** The sittings that are known today, by day. */
const sittingEvents = (city: City, lang: Language): CalendarEvent[] =>
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
  const steps = data.step.map((step) => sittingLabel(step, programme)[lang]);
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
function* yearlyEvents({ programme, today, past }: City, lang: Language): Iterable<CalendarEvent> {
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
