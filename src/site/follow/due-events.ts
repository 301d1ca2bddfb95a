import { partyLabel } from '../../domain/record/party.ts';
import type { CalendarEvent } from '../../domain/calendar/calendar.ts';
import {
  isMet,
  OBLIGATION_LABELS,
  type Obligation,
  type ObligationKind,
} from '../../domain/lifecycle/obligation.ts';
import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import { folderOf } from '../../domain/record/path.ts';
import type { Language } from '../../domain/text.ts';
import { followText } from '../i18n/follow.ts';
import { meetingText } from '../i18n/meetings.ts';
import { address, projectPath, absolute } from '../links.ts';
import { yearAndNumberOf } from '../../domain/record/id.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import { uuidOf } from './identity.ts';
import { revisionOf, type Revision } from './revision.ts';

/** What counts from a day that stands in a paper of the project itself: no sitting moves it. */
const OWN_DAYS: ReadonlySet<ObligationKind> = new Set(['opinion', 'report', 'ask', 'condition', 'follow-up']);

/** What is due in a project. */
export function projectEvents(city: City, { id, title, owed, papers, asked }: Facts): CalendarEvent[] {
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
export function programmeEvents(city: City, lang: Language): CalendarEvent[] {
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
