import { partyLabel } from '../../domain/programme/party.ts';
import { byDue, isMet, OBLIGATION_LABELS, type Obligation } from '../../domain/lifecycle/obligation.ts';
import { PARTIES, type Party } from '../../domain/record/kinds/shared.ts';
import type { Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import { shortDateHtml, shortYear } from '../format.ts';
import { listText } from '../i18n/lists.ts';
import { projectText } from '../i18n/project.ts';
import { address, meetingPath, projectPath } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { meetingText } from '../i18n/meetings.ts';
import { anchorOf } from '../paper/title.ts';
import { filedLang } from '../paper/words.ts';
import { stateTag } from '../paper/tags.ts';
import { numberOf, officeName } from '../paper/names.ts';
import { owerLabel } from '../project/party.ts';

/** Something that is owed now, with the project that waits for it; the programme's own has none. */
export interface Owed {
  readonly obligation: Obligation;
  readonly project: Pick<Facts, 'id' | 'title' | 'section'> | null;
}

/** Everything that is owed today, the earliest day first: projects and the programme itself (C17). */
export function owedNow(city: City): Owed[] {
  const own: Owed[] = city.programmeDuties.map((obligation) => ({ obligation, project: null }));
  for (const { id, title, section, owed } of city.projects.values())
    for (const obligation of owed) own.push({ obligation, project: { id, title, section } });
  return own
    .filter(({ obligation }) => !isMet(obligation))
    .sort(
      (a, b) => byDue(a.obligation, b.obligation) || ((a.project?.id ?? '') < (b.project?.id ?? '') ? -1 : 1),
    );
}

/** By who owes it, in the order of the parties; those who owe nothing are left out. */
export function byParty(owed: readonly Owed[]): ReadonlyMap<Party, readonly Owed[]> {
  const parties = PARTIES.map(
    (party) => [party, owed.filter(({ obligation }) => obligation.owedBy === party)] as const,
  );
  return new Map(parties.filter(([, own]) => own.length > 0));
}

/** What the list of a party is called: with the responsible sections stand those that were asked for an opinion. */
export const partyHeading = (party: Party, { programme }: City, lang: Language): string =>
  (party === 'section' ? listText.sections : partyLabel(party, programme))[lang];

export function dutyList(owed: readonly Owed[], city: City, lang: Language, { who = false } = {}): Html {
  return html`<ul class="rows">
    ${owed.map((one) => row(one, city, lang, who))}
  </ul>`;
}

function row({ obligation, project }: Owed, city: City, lang: Language, who: boolean): Html {
  const { due, what } = obligation;
  const by = who && html`<strong>${owerLabel(obligation, city, lang)}</strong> `;
  const office = officeOf({ obligation, project }, city, lang);
  return html`<li>
    <span class="row-main">${subject({ obligation, project }, lang)}</span>
    <span class="row-who"
      >${by}${OBLIGATION_LABELS[what][lang]}
      ${about(obligation, lang)}${office !== null && html` <span class="soft">${office}</span>`}</span
    >
    <span class="row-when"
      >${due ? shortDateHtml(due, lang) : projectText.noDay[lang]}
      ${stateTag(obligation, city.today, lang)}</span
    >
  </li>`;
}

/** The office of the city that must act: the one that was asked, or the responsible one. */
function officeOf({ obligation, project }: Owed, city: City, lang: Language): string | null {
  const { what, owedBy, id } = obligation;
  const office =
    what === 'opinion' ? id : owedBy === 'section' || owedBy === 'both' ? project?.section : null;
  return office === null || office === undefined ? null : officeName(city, office, lang);
}

function subject({ obligation, project }: Owed, lang: Language): Part {
  if (project) {
    const href = `${address(lang, projectPath(project.id))}#${anchorOf(obligation.basis)}`;
    return html`<a href="${href}" ${filedLang(lang)}>${project.title}</a>`;
  }
  if (obligation.what === 'minutes' && obligation.id !== undefined)
    return html`<a href="${address(lang, meetingPath(obligation.id))}"
      >${meetingText.title(...numberOf(obligation.id))[lang]}</a
    >`;
  return listText.ofProgramme[lang];
}

const about = ({ fiscalYear, what }: Obligation, lang: Language): Part =>
  fiscalYear === undefined || what === 'minutes'
    ? null
    : html`<span class="soft">${shortYear(fiscalYear, lang)}</span>`;
