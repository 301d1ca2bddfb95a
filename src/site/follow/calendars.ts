import { printCalendar } from '../../domain/calendar/print.ts';
import type { Calendar, CalendarEvent } from '../../domain/calendar/calendar.ts';
import { OBLIGATION_LABELS, type Obligation } from '../../domain/lifecycle/obligation.ts';
import { inOrderOfDay, isCancelled, knownFrom } from '../../domain/lifecycle/sittings.ts';
import { addDays } from '../../domain/programme/day.ts';
import { yearlyDayFrom } from '../../domain/programme/deadline.ts';
import { fiscalYearLabel, fiscalYearOf } from '../../domain/programme/fiscal-year.ts';
import { PARTY_LABELS } from '../../domain/record/kinds/shared.ts';
import type { Sitting } from '../../domain/record/record.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import type { SiteFile } from '../files/file.ts';
import { followText } from '../i18n/follow.ts';
import { meetingText } from '../i18n/meetings.ts';
import { address, meetingPath, projectPath } from '../links.ts';
import { absolute, absoluteFile } from '../open-data/addresses.ts';
import { choiceLabel } from '../paper/choice.ts';
import { numberOf } from '../project/names.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/digest.ts';
import type { Facts } from '../record/facts.ts';
import { deadlinesCalendarPath, projectCalendarPath, sittingsCalendarPath } from './addresses.ts';

type Named = Pick<Calendar, 'name' | 'description' | 'events'>;

/** The calendars: sittings and the programme's deadlines in both languages, and what is due in each project. */
export function* calendarFiles(city: City): Iterable<SiteFile> {
  for (const lang of LANGUAGES) {
    yield file(city, lang, sittingsCalendarPath(lang), {
      name: followText.sittingsName[lang],
      description: followText.sittingsAbout(city.programme.council[lang])[lang],
      events: inOrderOfDay(city.record.sittings.values())
        .filter((sitting) => knownFrom(sitting) <= city.today)
        .map((sitting) => sittingEvent(sitting, city, lang)),
    });
    yield file(city, lang, deadlinesCalendarPath(lang), {
      name: followText.deadlinesName[lang],
      description: followText.deadlinesAbout[lang],
      events: [...yearlyEvents(city, lang), ...programmeEvents(city, lang)],
    });
  }
  for (const facts of city.projects.values()) yield projectFile(city, facts);
}

function projectFile(city: City, facts: Facts): SiteFile {
  const { id, title, owed, papers } = facts;
  return file(city, 'ja', projectCalendarPath(id), {
    name: title,
    description: followText.projectAbout(title).ja,
    events: owed.flatMap((obligation) =>
      dueEvent(obligation, {
        subject: title,
        // Papers are only ever added, and every change of what is owed comes with one.
        sequence: papers.length,
        owner: id,
        url: absolute(address('ja', projectPath(id))),
        city,
        lang: 'ja',
      }),
    ),
  });
}

function file(city: City, lang: Language, path: string, named: Named): SiteFile {
  return {
    path,
    key: pageKey(city, lang, named),
    make: () => printCalendar({ ...named, language: lang, url: absoluteFile(`/${path}`), asOf: city.today }),
  };
}

/** The steps of a sitting: planned, held or cancelled, confirmed. Each comes after the one before. */
function sequenceOf({ data }: Sitting): number {
  if (data.confirmedOn !== undefined) return 3;
  if (data.cancelled) return 2;
  return data.attendees === undefined ? 0 : 1;
}

function sittingEvent(sitting: Sitting, city: City, lang: Language): CalendarEvent {
  const { id, data } = sitting;
  const steps = data.step.map((step) => choiceLabel('sitting', 'step', step, lang));
  const state = isCancelled(sitting, city.today) ? `【${meetingText.states.cancelled[lang]}】` : '';
  return {
    uid: uid(city, `sitting-${id}`),
    sequence: sequenceOf(sitting),
    when: { from: data.startsAt, to: data.endsAt },
    summary: `${state}${city.programme.council[lang]} ${meetingText.title(...numberOf(id))[lang]}`,
    description: steps.join(lang === 'ja' ? '・' : ', '),
    location: data.place,
    url: absolute(address(lang, meetingPath(id))),
    cancelled: isCancelled(sitting, city.today),
  };
}

/** The cut-off and the day of decision, of this year and the next (C06, C17). */
function* yearlyEvents({ programme, today }: City, lang: Language): Iterable<CalendarEvent> {
  const { budgetCutoff, decisionBy } = programme.deadlines;
  for (const [name, deadline] of [['cutoff', budgetCutoff] as const, ['decision', decisionBy] as const]) {
    let day = yearlyDayFrom(addDays(today, -365), deadline);
    for (let count = 0; count < 3; count += 1, day = yearlyDayFrom(addDays(day, 1), deadline)) {
      const year = fiscalYearOf(day);
      yield {
        uid: `${name}-${year}@${new URL(programme.site).hostname}`,
        sequence: 0,
        when: { on: day },
        summary:
          name === 'cutoff'
            ? followText.cutoff(fiscalYearLabel(year)[lang])[lang]
            : followText.decisionBy[lang],
        url: absolute(address(lang, '/propose/')),
      };
    }
  }
}

function programmeEvents(city: City, lang: Language): CalendarEvent[] {
  return city.programmeDuties
    .filter(({ state }) => state !== 'met' && state !== 'met-late')
    .flatMap((obligation) =>
      dueEvent(obligation, {
        subject: city.programme.system[lang],
        sequence: 0,
        owner: 'programme',
        url: absolute(address(lang, '/obligations/')),
        city,
        lang,
      }),
    );
}

interface Around {
  readonly subject: string;
  readonly sequence: number;
  readonly owner: string;
  readonly url: string;
  readonly city: City;
  readonly lang: Language;
}

/** The last day of something that is owed; nothing while no day is fixed. */
function dueEvent(obligation: Obligation, around: Around): CalendarEvent[] {
  const { what, due, owedBy, fiscalYear, id } = obligation;
  const { subject, sequence, owner, url, city, lang } = around;
  if (due === null) return [];
  const basis = obligation.basis
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '');
  return [
    {
      uid: uid(city, [owner, what, basis, fiscalYear, id].filter((part) => part !== undefined).join('-')),
      sequence,
      when: { on: due },
      summary: followText.due(OBLIGATION_LABELS[what][lang], subject)[lang],
      description: followText.owedBy(PARTY_LABELS[owedBy][lang])[lang],
      url,
    },
  ];
}

const uid = ({ programme }: City, name: string): string => `${name}@${new URL(programme.site).hostname}`;
