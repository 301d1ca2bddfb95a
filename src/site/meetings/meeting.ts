import { attendanceBalance, type Balance, type Member } from '../../domain/lifecycle/balance.ts';
import { dayOf } from '../../domain/lifecycle/sittings.ts';
import { fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import { SIDE_LABELS } from '../../domain/record/kinds/shared.ts';
import type { Sitting } from '../../domain/record/record.ts';
import { RANGE_MARK, type Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import { clockText, dateHtml, shortDate, weekdayAfter } from '../format.ts';
import { PageTerms } from '../glossary/explain.ts';
import { meetingText } from '../i18n/meetings.ts';
import { balanceText } from '../council/roster.ts';
import { textsOf } from '../markup/blocks.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { choiceLabel, fieldLabel } from '../paper/choice.ts';
import type { TableOptions } from '../paper/table.ts';
import { filed, inJapanese } from '../paper/words.ts';
import { meetingLink, memberName, projectLink } from '../paper/names.ts';
import { prose } from '../prose/prose.ts';
import { agendaPapers, type AgendaPapers, resultsOf, type ResultRow } from './sitting-papers.ts';
import { clash, stepsText, sittingState, sittingTag } from './list.ts';

/** A sitting as its page shows it. */
export interface SittingPage {
  /** Note of a sitting that was called off. */
  readonly cancelled: { readonly title: string; readonly reason: Part; readonly later: Part } | null;
  /** Facts by their names. */
  readonly facts: readonly (readonly [name: string, value: Part])[];
  readonly agenda: TableOptions;
  readonly papers: readonly AgendaPapers[];
  /** Who was there; `not-yet` before it was recorded; null for a sitting that was called off. */
  readonly people: People | 'not-yet' | null;
  readonly results: readonly ResultRow[];
  readonly minutes: { readonly state: string; readonly text: Html } | null;
  readonly meanings: Part;
}

export interface People {
  readonly balance: readonly Balance[];
  readonly presence: TableOptions;
  readonly guests: readonly { readonly name: Part; readonly approval: string }[];
  readonly observers: string | null;
}

/** Returns what the page of a sitting shows below its title. */
export function sittingPage(sitting: Sitting, city: City, lang: Language): SittingPage {
  const terms = new PageTerms(city.programme, lang);
  return {
    cancelled: cancelledOf(sitting, city, lang),
    facts: factsOf(sitting, city, lang, terms),
    agenda: agendaOf(sitting, city, lang),
    papers: agendaPapers(sitting, city, lang),
    people: peopleOf(sitting, city, lang),
    results: resultsOf(sitting, city, lang),
    minutes: minutesOf(sitting, lang),
    meanings: terms.meanings(),
  };
}

function factsOf(sitting: Sitting, city: City, lang: Language, terms: PageTerms): SittingPage['facts'] {
  const { data } = sitting;
  const day = dayOf(sitting);
  const openness = choiceLabel('sitting', 'openness', data.openness, lang);
  return [
    [
      meetingText.when[lang],
      html`${dateHtml(day, lang)}${weekdayAfter(day, lang)}
      ${clockText(data.startsAt)}${RANGE_MARK[lang]}${clockText(data.endsAt)}
      ${sittingTag(sitting, city.today, lang)} ${clash(sitting, city, lang)}`,
    ],
    [fieldLabel('sitting', 'step', lang), terms.label(stepsText(sitting, city.programme, lang))],
    [fieldLabel('sitting', 'place', lang), filed(data.place, lang)],
    [fieldLabel('sitting', 'openness', lang), html`${openness} ${filed(data.closedReason, lang)}`],
    [fieldLabel('sitting', 'chair', lang), filed(data.chair, lang)],
    [fieldLabel('sitting', 'convenedOn', lang), dateHtml(data.convenedOn, lang)],
  ];
}

function cancelledOf({ data }: Sitting, city: City, lang: Language): SittingPage['cancelled'] {
  if (!data.cancelled) return null;
  const { on, reason, postponedTo } = data.cancelled;
  return {
    title: meetingText.cancelled(shortDate(on, lang))[lang],
    reason: html`${filed(reason, lang)} ${inJapanese(lang)}`,
    later: postponedTo && html`${meetingText.postponedTo[lang]}${meetingLink(city, postponedTo, lang)}`,
  };
}

/** Returns whether the agenda is told as of what was dealt with, or of what will be. */
export const agendaTitle = (sitting: Sitting, city: City, lang: Language): string =>
  meetingText[sittingState(sitting, city.today) === 'held' ? 'agendaHeld' : 'agenda'][lang];

function agendaOf(sitting: Sitting, city: City, lang: Language): TableOptions {
  const { agenda } = sitting.data;
  const outcomes = agenda.some(({ outcome }) => outcome !== undefined);
  return {
    label: agendaTitle(sitting, city, lang),
    named: false,
    columns: [
      { label: meetingText.item[lang], kind: 'wide' },
      { label: meetingText.project[lang] },
      ...(outcomes ? [{ label: meetingText.outcome[lang] }] : []),
    ],
    rows: agenda.map(({ item, project, outcome }) => [
      filed(item, lang),
      project && projectLink(city, project, lang),
      ...(outcomes ? [filed(outcome, lang)] : []),
    ]),
  };
}

function peopleOf(sitting: Sitting, city: City, lang: Language): SittingPage['people'] {
  const { cancelled, attendees, guests = [], observers } = sitting.data;
  if (cancelled) return null;
  if (!attendees) return 'not-yet';
  return {
    balance: attendanceBalance(city.record, sitting),
    presence: {
      label: meetingText.people[lang],
      columns: [
        { label: meetingText.member[lang] },
        { label: meetingText.side[lang] },
        { label: meetingText.presence[lang] },
      ],
      rows: presences(sitting, city, lang),
    },
    guests: guests.map(({ role, name, approved }) => ({
      name: filed(name === undefined ? role : `${role}：${name}`, lang),
      approval: meetingText[approved ? 'approved' : 'notApproved'][lang],
    })),
    observers: observers === undefined ? null : meetingText.observers(observers)[lang],
  };
}

function presences(sitting: Sitting, city: City, lang: Language): Part[][] {
  const { attendees = [], absentees = [], proxies = [] } = sitting.data;
  const on = dayOf(sitting);
  const members = city.record.rosters.get(fiscalYearOf(on))?.data.members ?? [];
  const side = (id: string): Part => {
    const member: Member | undefined = members.find((one) => one.id === id);
    return member && SIDE_LABELS[member.side][lang];
  };
  const line = (id: string, presence: Part) => [memberName(city, id, on, lang), side(id), presence];
  const sent = new Set(proxies.map(({ member }) => member));
  return [
    ...attendees.map((id) => line(id, meetingText.present[lang])),
    ...proxies.map(({ member, by }) => line(member, filed(meetingText.proxy(by)[lang], lang))),
    ...absentees.filter((id) => !sent.has(id)).map((id) => line(id, meetingText.absent[lang])),
  ];
}

function minutesOf({ data }: Sitting, lang: Language): SittingPage['minutes'] {
  if (data.minutes === undefined) return null;
  const state = data.confirmedOn
    ? meetingText.confirmed(shortDate(data.confirmedOn, lang))
    : meetingText.unconfirmed;
  return { state: state[lang], text: prose(data.minutes, 3) };
}

/** Returns what the page of a sitting says, text by text, for the search: not the headings, which stand on every such page. */
export function sittingTexts(sitting: Sitting, city: City, lang: Language): string[] {
  const { cancelled, facts, agenda, papers, people, results, minutes } = sittingPage(sitting, city, lang);
  const cells = ({ rows }: TableOptions) => rows.flatMap((row) => row.flatMap(textsOf));
  return [
    ...(cancelled ? textsOf([cancelled.title, ' ', cancelled.reason, ' ', cancelled.later]) : []),
    ...facts.flatMap(([, value]) => textsOf(value)),
    ...cells(agenda),
    ...papers.flatMap(({ title, papers: own }) => [title, ...own.map(({ label }) => label)]),
    ...(people === null ? [] : people === 'not-yet' ? [meetingText.notYet[lang]] : peopleTexts(people, lang)),
    ...results.map(({ title, kind, result }) => [title, kind, result ?? ''].join(' ').trim()),
    ...(minutes ? [minutes.state, ...textsOf(minutes.text)] : []),
  ].filter((text) => text.trim() !== '');
}

const peopleTexts = ({ balance, presence, guests, observers }: People, lang: Language): string[] => [
  ...balance.map((one) => balanceText(one, lang)),
  ...presence.rows.flatMap((row) => row.flatMap(textsOf)),
  ...(guests.length > 0 ? [meetingText.guests[lang]] : []),
  ...guests.flatMap(({ name, approval }) => textsOf([name, ' ', approval])),
  ...(observers === null ? [] : [observers]),
];
