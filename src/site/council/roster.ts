import { seatBalance, type Balance, type Member } from '../../domain/lifecycle/balance.ts';
import { later } from '../../domain/dates/day.ts';
import { fiscalYearLabel, fiscalYearOf, firstDayOf, lastDayOf } from '../../domain/dates/fiscal-year.ts';
import { programmeIn } from '../../domain/programme/in-force.ts';
import { hasReview, STEP_LABELS, stepsOf } from '../../domain/programme/steps.ts';
import { SIDE_LABELS } from '../../domain/record/kinds/shared.ts';
import type { Roster } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { RANGE_MARK, type Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import { shortDateHtml } from '../format.ts';
import { councilText } from '../i18n/council-members.ts';
import { meetingText } from '../i18n/meetings.ts';
import { html, type Part } from '../markup/html.ts';
import { plainText } from '../markup/plain-text.ts';
import type { TableOptions } from '../paper/table.ts';
import { filed, inJapanese } from '../paper/words.ts';

/** The roster of a year as the council's page shows it. */
export interface RosterView {
  readonly fiscalYear: number;
  readonly title: string;
  readonly steps: readonly { readonly balance: Balance; readonly seats: string }[];
  /** Who joined and who left since the year before; null where nothing is known of that year, or nobody did. */
  readonly changes: { readonly joined: readonly string[]; readonly left: readonly string[] } | null;
  readonly members: TableOptions;
}

/** Returns the rosters by year, the newest first (C08, C10, C18). */
export const rostersOf = (city: City, lang: Language): RosterView[] =>
  [...city.record.rosters.values()]
    .sort((a, b) => b.fiscalYear - a.fiscalYear)
    .map((roster) => rosterView(roster, city, lang));

function rosterView(roster: Roster, city: City, lang: Language): RosterView {
  const { fiscalYear } = roster;
  const title = fiscalYearLabel(fiscalYear)[lang];
  const programme = programmeIn(city.record, fiscalYear);
  const on = dayWithin(roster, city.today);
  const isReviewed = hasReview(programme);
  return {
    fiscalYear,
    title,
    steps: stepsOf(programme).flatMap((step) => {
      const [balance, seats] = [seatBalance(city.record, step, on), programme.balance[step]?.seats];
      if (!balance || !seats) return [];
      return { balance, seats: councilText.seats(balance.called, seats.npo, seats.city)[lang] };
    }),
    changes: changesOf(roster, city),
    members: {
      label: title,
      columns: [
        { label: councilText.name[lang] },
        { label: councilText.side[lang] },
        { label: councilText.post[lang] },
        ...(isReviewed ? [{ label: councilText.steps[lang] }] : []),
        { label: councilText.term[lang] },
      ],
      rows: roster.data.members.map((member) => [
        nameOf(member, lang),
        SIDE_LABELS[member.side][lang],
        filed(member.office === member.post ? member.post : `${member.office} ${member.post}`, lang),
        ...(isReviewed
          ? [member.steps.map((step) => STEP_LABELS[step][lang]).join(lang === 'ja' ? '・' : ', ')]
          : []),
        html`${shortDateHtml(member.from, lang)}${RANGE_MARK[lang]}${shortDateHtml(member.until, lang)}`,
      ]),
    },
  };
}

/** The name, and below it what qualifies a member of the NPO side: 理解と経験 (2(1)②, C10). */
const nameOf = ({ displayName, experience }: Member, lang: Language): Part =>
  experience === undefined
    ? filed(displayName, lang)
    : html`${filed(displayName, lang)}<br /><span class="soft"
          >${councilText.experience[lang]}${filed(experience, lang)} ${inJapanese(lang)}</span
        >`;

/** Returns how many of each side there are, and whether that is balanced (C08). */
export const balanceText = ({ called, npo, city, tolerance, balanced }: Balance, lang: Language): string =>
  `${meetingText.balanceOf(called, npo, city)[lang]} ${meetingText[balanced ? 'balanced' : 'unbalanced'](tolerance)[lang]}`;

/** Returns what the rosters say, text by text, for the search. */
export const rosterTexts = (city: City, lang: Language): string[] =>
  rostersOf(city, lang).flatMap(({ steps, changes, members }) => [
    meetingText.balance[lang],
    ...steps.flatMap(({ balance, seats }) => [balanceText(balance, lang), seats]),
    ...(changes
      ? [
          councilText.changed[lang],
          ...(changes.joined.length > 0 ? [councilText.joined[lang] + changes.joined.join('、')] : []),
          ...(changes.left.length > 0 ? [councilText.left[lang] + changes.left.join('、')] : []),
        ]
      : []),
    ...members.rows.flatMap((row) => row.map((cell) => plainText(cell))),
  ]);

/** The day on which the seats of a year are counted: today within it, its last day after it, its first before. */
function dayWithin({ fiscalYear }: Roster, today: IsoDate): IsoDate {
  if (fiscalYearOf(today) > fiscalYear) return lastDayOf(fiscalYear);
  return later(today, firstDayOf(fiscalYear));
}

function changesOf(roster: Roster, city: City): RosterView['changes'] {
  const before = city.record.rosters.get(roster.fiscalYear - 1)?.data.members;
  if (!before) return null;
  const now = roster.data.members;
  const missing = (from: typeof now, others: typeof now) =>
    from.filter(({ id }) => !others.some((other) => other.id === id)).map(({ displayName }) => displayName);
  const joined = missing(now, before);
  const left = missing(before, now);
  return joined.length + left.length === 0 ? null : { joined, left };
}
