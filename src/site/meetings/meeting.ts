import { attendanceBalance, type Member } from '../../domain/lifecycle/balance.ts';
import { dayOf } from '../../domain/lifecycle/sittings.ts';
import { fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import { SIDE_LABELS } from '../../domain/record/kinds/shared.ts';
import type { Sitting } from '../../domain/record/record.ts';
import { RANGE_MARK, type Language } from '../../domain/text.ts';
import { balanceLine } from '../council/balance.ts';
import type { City } from '../record/city.ts';
import { clockText, dateHtml, shortDate, weekday } from '../format.ts';
import { sittingHistoryPath } from '../history/anchors.ts';
import { historyLine } from '../history/line.ts';
import { PageTerms } from '../glossary/explain.ts';
import { meetingText } from '../i18n/meetings.ts';
import { html, together, type Html, type Part } from '../markup/html.ts';
import { choiceLabel, fieldLabel } from '../paper/choice.ts';
import { table } from '../paper/table.ts';
import { filed, filedLang } from '../paper/words.ts';
import { meetingLink, memberName, projectLink } from '../paper/names.ts';
import { prose } from '../prose/prose.ts';
import { agendaPapers } from './agenda-papers.ts';
import { clash } from './list.ts';
import { sittingPapers } from './papers.ts';
import { sittingState, sittingTag } from './state.ts';

/** Everything below the title of a sitting's page. */
export function meetingPage(sitting: Sitting, city: City, lang: Language): Html {
  const terms = new PageTerms(city.programme, lang);
  return together([
    facts(sitting, city, lang, terms),
    agenda(sitting, city, lang),
    agendaPapers(sitting, city, lang),
    people(sitting, city, lang),
    sittingPapers(sitting, city, lang),
    minutes(sitting, lang),
    terms.meanings(),
    historyLine(sitting.path, sittingHistoryPath(sitting.id), city, lang),
  ]);
}

function facts(sitting: Sitting, city: City, lang: Language, terms: PageTerms): Html {
  const { data } = sitting;
  const day = dayOf(sitting);
  const steps = data.step
    .map((step) => choiceLabel('sitting', 'step', step, lang))
    .join(lang === 'ja' ? '・' : ', ');
  const openness = choiceLabel('sitting', 'openness', data.openness, lang);
  const rows: [Part, Part][] = [
    [
      meetingText.when[lang],
      html`${dateHtml(day, lang)} (${weekday(day, lang)})
      ${clockText(data.startsAt)}${RANGE_MARK[lang]}${clockText(data.endsAt)}
      ${sittingTag(sitting, city.today, lang)} ${clash(sitting, city, lang)}`,
    ],
    [fieldLabel('sitting', 'step', lang), terms.label(steps)],
    [fieldLabel('sitting', 'place', lang), filed(data.place, lang)],
    [fieldLabel('sitting', 'openness', lang), html`${openness} ${filed(data.closedReason, lang)}`],
    [fieldLabel('sitting', 'chair', lang), filed(data.chair, lang)],
    [fieldLabel('sitting', 'convenedOn', lang), dateHtml(data.convenedOn, lang)],
  ];
  return html`<section aria-labelledby="facts">
    <h2 id="facts" class="aside-only">${meetingText.facts[lang]}</h2>
    ${cancelled(sitting, city, lang)}
    <dl class="facts">
      ${rows.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </section>`;
}

function cancelled({ data }: Sitting, city: City, lang: Language): Part {
  if (!data.cancelled) return null;
  const { on, reason, postponedTo } = data.cancelled;
  const later = postponedTo && html` ${meetingText.postponedTo[lang]}${meetingLink(city, postponedTo, lang)}`;
  return html`<p class="note">
    <strong>${meetingText.cancelled(shortDate(on, lang))[lang]}</strong> ${filed(reason, lang)}${later}
  </p>`;
}

function agenda(sitting: Sitting, city: City, lang: Language): Html {
  const { data } = sitting;
  const title = meetingText[sittingState(sitting, city.today) === 'held' ? 'agendaHeld' : 'agenda'][lang];
  const outcomes = data.agenda.some(({ outcome }) => outcome !== undefined);
  return html`<section aria-labelledby="agenda">
    <h2 id="agenda">${title}</h2>
    ${table({
      label: title,
      named: false,
      columns: [
        { label: meetingText.item[lang], kind: 'wide' },
        { label: meetingText.project[lang] },
        ...(outcomes ? [{ label: meetingText.outcome[lang] }] : []),
      ],
      rows: data.agenda.map(({ item, project, outcome }) => [
        filed(item, lang),
        project && projectLink(city, project, lang),
        ...(outcomes ? [filed(outcome, lang)] : []),
      ]),
    })}
  </section>`;
}

function people(sitting: Sitting, city: City, lang: Language): Html | null {
  const { data } = sitting;
  if (data.cancelled) return null;
  const title = meetingText.people[lang];
  const heading = html`<h2 id="people">${title}</h2>`;
  if (!data.attendees)
    return html`<section aria-labelledby="people">
      ${heading}
      <p>${meetingText.notYet[lang]}</p>
    </section>`;
  const balance = attendanceBalance(city.record, sitting).map((one) => balanceLine(one, lang));
  const guests = (data.guests ?? []).map(
    ({ role, name, approved }) =>
      html`<li>
        ${filed(name === undefined ? role : `${role}：${name}`, lang)}
        <span class="soft">${meetingText[approved ? 'approved' : 'notApproved'][lang]}</span>
      </li>`,
  );
  return html`<section aria-labelledby="people">
    ${heading}
    <ul class="plain">
      ${balance}
    </ul>
    ${table({
      label: title,
      columns: [
        { label: meetingText.member[lang] },
        { label: meetingText.side[lang] },
        { label: meetingText.presence[lang] },
      ],
      rows: presences(sitting, city, lang),
    })}${
      guests.length > 0 &&
      html`<h3>${meetingText.guests[lang]}</h3>
        <ul>
          ${guests}
        </ul>`
    }${data.observers !== undefined && html`<p>${meetingText.observers(data.observers)[lang]}</p>`}
  </section>`;
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

function minutes({ data }: Sitting, lang: Language): Html | null {
  if (data.minutes === undefined) return null;
  const state = data.confirmedOn
    ? meetingText.confirmed(shortDate(data.confirmedOn, lang))
    : meetingText.unconfirmed;
  return html`<section aria-labelledby="minutes">
    <h2 id="minutes">${meetingText.minutes[lang]}</h2>
    <p class="soft">${state[lang]}</p>
    <div class="filed" ${filedLang(lang)}>${prose(data.minutes, 3)}</div>
  </section>`;
}
