import { dayOf, heldSittings, inOrderOfDay } from '../../domain/lifecycle/sittings.ts';
import { fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import { programmeIn } from '../../domain/programme/in-force.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import { RANGE_MARK, type Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import { shortDateHtml, weekdayAfter } from '../format.ts';
import { meetingText } from '../i18n/meetings.ts';
import { address, meetingPath } from '../links.ts';
import { html, type Part } from '../markup/html.ts';
import { choiceLabel } from '../paper/choice.ts';
import { yearAndNumberOf } from '../../domain/record/id.ts';
import { sittingTag } from './state.ts';

/** The sittings of a fiscal year. */
export interface YearOfSittings {
  readonly year: FiscalYear;
  /** How many were held, against the yearly count (C11). */
  readonly held: string;
  readonly rows: readonly SittingRow[];
  /** When the city assembly sits. */
  readonly sessions: readonly Part[];
}

export interface SittingRow {
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
    steps: stepsText(sitting, lang),
    day: html`${shortDateHtml(day, lang)}${weekdayAfter(day, lang)}`,
    state: sittingTag(sitting, city.today, lang),
    clash: clash(sitting, city, lang),
  };
}

/** Returns the steps that a sitting is for, in words. */
export const stepsText = ({ data }: Sitting, lang: Language): string =>
  data.step.map((step) => choiceLabel('sitting', 'step', step, lang)).join(lang === 'ja' ? '・' : ', ');

/** Words of warning where a sitting falls into a session of the city assembly (C11). */
export function clash(sitting: Sitting, city: City, lang: Language): Part {
  const day = dayOf(sitting);
  const { assemblySessions } = programmeIn(city.record, fiscalYearOf(day));
  const session = assemblySessions.find(({ from, to }) => from <= day && day <= to);
  return session && html`<span class="soft">${meetingText.clash(session.name[lang])[lang]}</span>`;
}
