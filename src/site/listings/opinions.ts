import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { PER_PAGE } from '../data/pagination.ts';
import { shortDateHtml } from '../format.ts';
import { placesText } from '../i18n/places.ts';
import { projectText } from '../i18n/project.ts';
import { address, projectPath } from '../links.ts';
import { html, type Part } from '../markup/html.ts';
import type { TableOptions } from '../paper/table.ts';
import { projectTitle } from '../paper/names.ts';
import { anchorOf } from '../paper/title.ts';
import { stateTag } from '../paper/tags.ts';
import type { City } from '../record/city.ts';
import type { Facts, OpinionFacts } from '../record/facts.ts';

/** A question to a section, with the project that it was about. */
export interface Asked extends OpinionFacts {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
}

/** What each section was asked, the newest project first (C12). */
export function opinionsAsked(projects: readonly Facts[]): ReadonlyMap<string, readonly Asked[]> {
  const all = projects.flatMap(({ id, title, titleEn, opinions }) =>
    opinions.map((opinion) => ({ ...opinion, id, title, titleEn })),
  );
  return Map.groupBy(all, ({ section }) => section);
}

/** Returns whether an answer came, when, and whether by its day: of the newest as many as a page holds. */
export const askedTable = (asked: readonly Asked[], city: City, lang: Language): TableOptions => ({
  label: placesText.asked[lang],
  columns: [
    { label: placesText.project[lang], kind: 'wide' },
    { label: placesText.askedOn[lang] },
    { label: projectText.until[lang] },
    { label: placesText.answer[lang] },
  ],
  rows: asked
    .slice(0, PER_PAGE)
    .map((one) => [
      html`<a href="${address(lang, projectPath(one.id))}#${anchorOf(one.path)}"
        >${projectTitle(one, lang)}</a
      >`,
      day(one.askedOn, lang),
      day(one.due, lang),
      one.state === null
        ? placesText.unanswered[lang]
        : stateTag({ ...one, state: one.state }, city.today, lang),
    ]),
});

const day = (on: IsoDate | null, lang: Language): Part => on && shortDateHtml(on, lang);

/** Returns in a sentence or two how many answers came, and how many of them late. */
export function askedSummary(asked: readonly Asked[], lang: Language): string[] {
  const late = asked.filter(({ state }) => state === 'met-late').length;
  const answered = asked.filter(({ metOn }) => metOn !== null).length;
  return [
    placesText.askedCame(asked.length, answered, late)[lang],
    ...(asked.length > PER_PAGE ? [placesText.askedNewest(PER_PAGE)[lang]] : []),
  ];
}
