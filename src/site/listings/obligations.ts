import { partyLabel } from '../../domain/record/party.ts';
import { byDue, isMet, OBLIGATION_LABELS, type Obligation } from '../../domain/lifecycle/obligation.ts';
import { PARTIES, type Party } from '../../domain/record/kinds/shared.ts';
import type { Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { shortYear } from '../format.ts';
import { listText } from '../i18n/lists.ts';
import { address, meetingPath, projectPath } from '../links.ts';
import type { Part } from '../markup/html.ts';
import { meetingText } from '../i18n/meetings.ts';
import { anchorOf } from '../paper/title.ts';
import { stateTag } from '../paper/tags.ts';
import { yearAndNumberOf } from '../../domain/record/id.ts';
import { officeName, projectTitle } from '../paper/names.ts';
import { owerLabel } from '../project/party.ts';

/** Something that is owed now, with the project that waits for it; the programme's own has none. */
export interface Owed {
  readonly obligation: Obligation;
  readonly project: Pick<Facts, 'id' | 'title' | 'section' | 'titleEn'> | null;
}

/** Everything that is owed today, the earliest day first: projects and the programme itself (C17). */
export function owedNow(city: City): Owed[] {
  const own: Owed[] = city.programmeObligations.map((obligation) => ({ obligation, project: null }));
  for (const { id, title, titleEn, section, owed } of city.projects.values())
    for (const obligation of owed) own.push({ obligation, project: { id, title, titleEn, section } });
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

/** Something that is owed as one row of a list. */
export interface ObligationRow {
  readonly subject: string;
  /** Address of what it is about; null for what the programme itself owes. */
  readonly url: string | null;
  /** The subject in the page's language, or marked as Japanese. */
  readonly shown: Part;
  readonly who: string;
  readonly what: string;
  readonly year: string | null;
  /** The office of the city that must act. */
  readonly office: string | null;
  readonly due: IsoDate | null;
  readonly state: Part;
}

export function obligationRow({ obligation, project }: Owed, city: City, lang: Language): ObligationRow {
  const { due, what, fiscalYear } = obligation;
  return {
    ...subjectOf({ obligation, project }, lang),
    who: owerLabel(obligation, city, lang),
    what: OBLIGATION_LABELS[what][lang],
    year: fiscalYear === undefined || what === 'minutes' ? null : shortYear(fiscalYear, lang),
    office: officeOf({ obligation, project }, city, lang),
    due,
    state: stateTag(obligation, city.today, lang),
  };
}

function subjectOf(
  { obligation, project }: Owed,
  lang: Language,
): Pick<ObligationRow, 'subject' | 'url' | 'shown'> {
  if (project) {
    const url = `${address(lang, projectPath(project.id))}#${anchorOf(obligation.basis)}`;
    return { subject: project.title, shown: projectTitle(project, lang), url };
  }
  if (obligation.what === 'minutes' && obligation.id !== undefined)
    return sittingSubject(obligation.id, lang);
  const programme = listText.ofProgramme[lang];
  return { subject: programme, shown: programme, url: null };
}

function sittingSubject(id: string, lang: Language): Pick<ObligationRow, 'subject' | 'url' | 'shown'> {
  const subject = meetingText.title(...yearAndNumberOf(id))[lang];
  return { subject, shown: subject, url: address(lang, meetingPath(id)) };
}

/** The office of the city that must act: the one that was asked, or the responsible one. */
function officeOf({ obligation, project }: Owed, city: City, lang: Language): string | null {
  const { what, owedBy, id } = obligation;
  const office =
    what === 'opinion' ? id : owedBy === 'section' || owedBy === 'both' ? project?.section : null;
  return office === null || office === undefined ? null : officeName(city, office, lang);
}
