import { seatBalance } from '../../domain/lifecycle/balance.ts';
import { later } from '../../domain/dates/day.ts';
import { fiscalYearLabel, fiscalYearOf, firstDayOf, lastDayOf } from '../../domain/dates/fiscal-year.ts';
import { programmeIn } from '../../domain/programme/in-force.ts';
import { SIDE_LABELS } from '../../domain/record/kinds/shared.ts';
import type { Roster } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { RANGE_MARK, type Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import { shortDateHtml } from '../format.ts';
import { councilText } from '../i18n/council.ts';
import { meetingText } from '../i18n/meetings.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { table } from '../paper/table.ts';
import { filed } from '../paper/words.ts';
import { balanceLine } from './balance.ts';

const STEPS = [1, 2] as const;

/** Rosters by year, the newest first (C08, C10, C18). */
export function rosterList(city: City, lang: Language): Html {
  const newest = [...city.record.rosters.values()].sort((a, b) => b.fiscalYear - a.fiscalYear);
  return html`${newest.map((roster) => section(roster, city, lang))}`;
}

function section(roster: Roster, city: City, lang: Language): Html {
  const { fiscalYear } = roster;
  const title = fiscalYearLabel(fiscalYear)[lang];
  const programme = programmeIn(city.record, fiscalYear);
  const on = dayWithin(roster, city.today);
  const lines = STEPS.map((step) => {
    const { npo, city: own } = programme.steps[step].seats;
    return html`${balanceLine(seatBalance(city.record, step, on), lang)}
      <li class="soft">${councilText.seats(step, npo, own)[lang]}</li>`;
  });
  return html`<section aria-labelledby="year-${fiscalYear}">
    <h2 id="year-${fiscalYear}">${title}</h2>
    <h3>${meetingText.balance[lang]}</h3>
    <ul class="plain">
      ${lines}
    </ul>
    ${changes(roster, city, lang)}
    ${table({
      label: title,
      columns: [
        { label: councilText.name[lang] },
        { label: councilText.side[lang] },
        { label: councilText.post[lang] },
        { label: councilText.steps[lang] },
        { label: councilText.term[lang] },
      ],
      rows: roster.data.members.map((member) => [
        filed(member.displayName, lang),
        SIDE_LABELS[member.side][lang],
        filed(member.office === member.post ? member.post : `${member.office} ${member.post}`, lang),
        member.steps.join(lang === 'ja' ? '・' : ', '),
        html`${shortDateHtml(member.from, lang)}${RANGE_MARK[lang]}${shortDateHtml(member.until, lang)}`,
      ]),
    })}
  </section>`;
}

/** The day on which the seats of a year are counted: today within it, its last day after it, its first before. */
function dayWithin({ fiscalYear }: Roster, today: IsoDate): IsoDate {
  if (fiscalYearOf(today) > fiscalYear) return lastDayOf(fiscalYear);
  return later(today, firstDayOf(fiscalYear));
}

/** Who joined and who left since the roster of the year before. */
function changes(roster: Roster, city: City, lang: Language): Part {
  const before = city.record.rosters.get(roster.fiscalYear - 1)?.data.members;
  if (!before) return null;
  const now = roster.data.members;
  const missing = (from: typeof now, others: typeof now) =>
    from.filter(({ id }) => !others.some((other) => other.id === id)).map(({ displayName }) => displayName);
  const joined = missing(now, before);
  const left = missing(before, now);
  if (joined.length + left.length === 0) return null;
  const line = (label: string, names: readonly string[]) =>
    names.length > 0 && html`<li>${label}${filed(names.join('、'), lang)}</li>`;
  return html`<h3>${councilText.changed[lang]}</h3>
    <ul>
      ${line(councilText.joined[lang], joined)} ${line(councilText.left[lang], left)}
    </ul>`;
}
