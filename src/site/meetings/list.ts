import { sittingLabel } from '../../domain/record/party.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import { dayOf, heldSittings, inOrderOfDay, isCancelled, isHeld } from '../../domain/lifecycle/sittings.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { FiscalYear, IsoDate } from '../../domain/dates/iso-date.ts';
import { type Language, RANGE_MARK } from '../../domain/text.ts';
import { meetingText } from '../i18n/meetings.ts';
import { type Html, type Part, html } from '../markup/html.ts';
import { fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import { programmeIn } from '../../domain/programme/in-force.ts';
import type { City } from '../record/city.ts';
import { shortDateHtml, weekdayAfter } from '../format.ts';
import { address, meetingPath } from '../links.ts';
import { yearAndNumberOf } from '../../domain/record/id.ts';

type SittingState = keyof typeof meetingText.states;

/** Whether a sitting is to come, was held, was called off, or went by without a record. */
export function sittingState(sitting: Sitting, today: IsoDate): SittingState {
  if (isCancelled(sitting, today)) return 'cancelled';
  if (isHeld(sitting, today)) return 'held';
  return dayOf(sitting) >= today ? 'planned' : 'unrecorded';
}

const TONES: Readonly<Record<SittingState, string>> = {
  planned: 'moving',
  held: 'good',
  cancelled: '',
  unrecorded: 'late',
};

export function sittingTag(sitting: Sitting, today: IsoDate, lang: Language): Html {
  const state = sittingState(sitting, today);
  return html`<span class="tag ${TONES[state]}">${meetingText.states[state][lang]}</span>`;
}

/** The sittings of a fiscal year. */
interface YearOfSittings {
  readonly year: FiscalYear;
  /** How many were held, against the yearly count (C11). */
  readonly held: string;
  readonly rows: readonly SittingRow[];
  /** When the city assembly sits. */
  readonly sessions: readonly Part[];
}

interface SittingRow {
  readonly url: string;
  readonly title: string;
  readonly steps: string;
  readonly day: Part;
  readonly state: Part;
  readonly clash: Part;
}

/** Returns all sittings by fiscal year, the newest year first. */
export function sittingsByYear(city: City, lang: Language): YearOfSittings[] {
  const allHeld = heldSittings(city.record, city.today);
  const years = Map.groupBy(inOrderOfDay(city.record.sittings.values()), (one) => fiscalYearOf(dayOf(one)));
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, sittings]) => {
      const { sittings: planned, assemblySessions } = programmeIn(city.record, year);
      const held = sittings.filter((sitting) => allHeld.includes(sitting)).length;
      return {
        year,
        held: meetingText.held(held, planned.minimum)[lang],
        rows: sittings.map((sitting) => rowOf(sitting, city, lang)),
        sessions: assemblySessions
          .filter(({ from }) => fiscalYearOf(from) === year)
          .map(
            ({ name, from, to }) =>
              html`${name[lang]} ${shortDateHtml(from, lang)}${RANGE_MARK[lang]}${shortDateHtml(to, lang)}`,
          ),
      };
    });
}

function rowOf(sitting: Sitting, city: City, lang: Language): SittingRow {
  const day = dayOf(sitting);
  return {
    url: address(lang, meetingPath(sitting.id)),
    title: meetingText.title(...yearAndNumberOf(sitting.id))[lang],
    steps: stepsText(sitting, city.programme, lang),
    day: html`${shortDateHtml(day, lang)}${weekdayAfter(day, lang)}`,
    state: sittingTag(sitting, city.today, lang),
    clash: clash(sitting, city, lang),
  };
}

/** Returns the steps that a sitting is for, in words. */
export const stepsText = ({ data }: Sitting, programme: Programme, lang: Language): string =>
  data.step.map((step) => sittingLabel(step, programme)[lang]).join(lang === 'ja' ? '・' : ', ');

/** Words of warning where a sitting falls into a session of the city assembly (C11). */
export function clash(sitting: Sitting, city: City, lang: Language): Part {
  const day = dayOf(sitting);
  const { assemblySessions } = programmeIn(city.record, fiscalYearOf(day));
  const session = assemblySessions.find(({ from, to }) => from <= day && day <= to);
  return session && html`<span class="soft">${meetingText.clash(session.name[lang])[lang]}</span>`;
}
