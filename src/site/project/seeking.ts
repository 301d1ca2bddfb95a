import { partnersOf } from '../../domain/lifecycle/partners.ts';
import { formPlace } from '../../domain/desk/places.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { sendPath, takesPapers } from '../sending/places.ts';
import { shortDate } from '../format.ts';
import { partnerText } from '../i18n/partner.ts';
import { pagePaths } from '../i18n/frame.ts';
import { address, projectPath } from '../links.ts';
import { anchorOf } from '../paper/title.ts';
import type { Facts } from '../record/facts.ts';
import { formsOn } from '../record/forms.ts';
import type { ProjectView } from './view.ts';

/** Until when a partner is sought, and how to offer to be it; stands on top of the page of such a proposal (C02). */
export interface Seeking {
  readonly until: string;
  readonly formUrl: string;
  readonly otherWaysUrl: string;
  readonly listUrl: string;
  readonly offers: string;
}

/** Returns what a page says while its project seeks a partner; null for all others. */
export function seekingOf({ city, lang }: ProjectView, facts: Facts | undefined): Seeking | null {
  if (!facts?.seeking) return null;
  const places = { programme: city.programme, forms: formsOn(city) };
  return {
    until: untilText(facts.seeking, (day) => shortDate(day, lang))[lang],
    formUrl: takesPapers(city.programme)
      ? address(lang, sendPath('offer', facts.id))
      : formPlace(places, 'offer', facts.id),
    otherWaysUrl: `${address(lang, pagePaths.propose)}#contact`,
    listUrl: address(lang, pagePaths.seeking),
    offers: partnerText.offers(facts.seeking.offers)[lang],
  };
}

/** Until when: by the day of the partner once it is adopted; before that the decision itself lies ahead. */
export const untilText = (
  { of, until }: NonNullable<Facts['seeking']>,
  dayText: (day: IsoDate) => string,
) => {
  if (until === null) return partnerText.untilFound;
  return of === 'partner' ? partnerText.untilDay(dayText(until)) : partnerText.untilDecided(dayText(until));
};

/** Who was found, how, and where that is written (C02). */
export interface FoundPartner {
  readonly name: string;
  readonly how: string;
  readonly url: string;
}

/** Returns the partners of a proposal of the city's, for the facts on top of its page. */
export function foundPartners({ city, lang, status: { project } }: ProjectView): readonly FoundPartner[] {
  return partnersOf(project, city.record.sittings).map(({ name, by, on, paper }) => ({
    name,
    how: partnerText.how[by](on === null ? null : shortDate(on, lang))[lang],
    url: `${address(lang, projectPath(project.id))}#${anchorOf(paper.path)}`,
  }));
}
