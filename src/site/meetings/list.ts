import { dayOf, inOrderOfDay, isHeld } from '../../domain/lifecycle/sittings.ts';
import { fiscalYearLabel, fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import { programmeIn } from '../../domain/programme/in-force.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import { RANGE_MARK, type Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import { shortDateHtml, weekday } from '../format.ts';
import { meetingText } from '../i18n/meetings.ts';
import { address, meetingPath } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { choiceLabel } from '../paper/choice.ts';
import { numberOf } from '../paper/names.ts';
import { sittingTag } from './state.ts';

/** All sittings by fiscal year, the newest year first, each year held against the yearly count (C11). */
export function meetingList(city: City, lang: Language): Html {
  const years = new Map<FiscalYear, Sitting[]>();
  for (const sitting of inOrderOfDay(city.record.sittings.values())) {
    const year = fiscalYearOf(dayOf(sitting));
    years.set(year, [...(years.get(year) ?? []), sitting]);
  }
  const newest = [...years].sort(([a], [b]) => b - a);
  return html`${newest.map(([year, sittings]) => section(year, sittings, city, lang))}`;
}

function section(year: FiscalYear, sittings: readonly Sitting[], city: City, lang: Language): Html {
  const { sittings: planned, assemblySessions } = programmeIn(city.record, year);
  const held = sittings.filter((sitting) => isHeld(sitting, city.today)).length;
  const sessions = assemblySessions.filter(({ from }) => fiscalYearOf(from) === year);
  return html`<section aria-labelledby="year-${year}">
    <h2 id="year-${year}">${fiscalYearLabel(year)[lang]}</h2>
    <p>${meetingText.held(held, planned.minimum)[lang]}</p>
    <ul class="rows">
      ${sittings.map((sitting) => row(sitting, city, lang))}
    </ul>
    ${
      sessions.length > 0 &&
      html`<p class="soft">
        ${meetingText.sessions[lang]}:
        ${joined(
          sessions.map(
            ({ name, from, to }) =>
              html`${name[lang]} ${shortDateHtml(from, lang)}${RANGE_MARK[lang]}${shortDateHtml(to, lang)}`,
          ),
          lang,
        )}
      </p>`
    }
  </section>`;
}

function row(sitting: Sitting, city: City, lang: Language): Html {
  const day = dayOf(sitting);
  const steps = sitting.data.step.map((step) => choiceLabel('sitting', 'step', step, lang));
  return html`<li>
    <span class="row-main"
      ><a href="${address(lang, meetingPath(sitting.id))}"
        >${meetingText.title(...numberOf(sitting.id))[lang]}</a
      ><span class="about">${steps.join(lang === 'ja' ? '・' : ', ')}</span></span
    ><span class="row-who">${shortDateHtml(day, lang)} (${weekday(day, lang)})</span
    ><span class="row-when">${sittingTag(sitting, city.today, lang)} ${clash(sitting, city, lang)}</span>
  </li>`;
}

/** Words of warning where a sitting falls into a session of the city assembly (C11). */
export function clash(sitting: Sitting, city: City, lang: Language): Part {
  const day = dayOf(sitting);
  const { assemblySessions } = programmeIn(city.record, fiscalYearOf(day));
  const session = assemblySessions.find(({ from, to }) => from <= day && day <= to);
  return session && html`<span class="soft">${meetingText.clash(session.name[lang])[lang]}</span>`;
}

const joined = (parts: readonly Part[], lang: Language): Part =>
  parts.map((part, index) => (index === 0 ? part : html`${lang === 'ja' ? '、' : ', '}${part}`));
