import { knownThemes } from '../../domain/programme/known.ts';
import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { newestFirst, roundCounts } from '../record/project-lists.ts';
import { themeFeedPath, address, roundPath } from '../links.ts';
import { shortYear } from '../format.ts';
import { pageNames, pagePaths } from '../i18n/frame.ts';
import { placesText } from '../i18n/places.ts';
import { html, type Part } from '../markup/html.ts';
import type { TableOptions } from '../paper/table.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import { listedNames, type Listed } from '../data/former.ts';
import type { Subset } from './subset.ts';

export const themePath = (theme: string): string => `/themes/${theme}/`;
const cellPath = (theme: string, year: FiscalYear): string => `/themes/${theme}/${year}/`;

const of = (theme: string) => (facts: Facts) => facts.themes.includes(theme);
const inRound = (year: FiscalYear) => (facts: Facts) => facts.round?.fiscalYear === year;

/** The themes of today, and those of earlier years of which the record still tells (C29). */
function themesOf(city: City): readonly Listed[] {
  const told = new Set([...city.projects.values()].flatMap(({ themes }) => themes));
  return listedNames(knownThemes(city.record, city.today), (key) => told.has(key));
}

/** Returns themes by rounds: every number leads to the list that it counts. */
export function matrix(city: City, lang: Language): TableOptions {
  const years = [...roundCounts(city).keys()].reverse();
  const all = [...city.projects.values()];
  const cell = (found: readonly Facts[], path: string): Part =>
    found.length === 0 ? '0' : html`<a href="${address(lang, path)}">${found.length}</a>`;
  const rows = themesOf(city).map(({ key, name }) => {
    const own = all.filter(of(key));
    return [
      html`<a href="${address(lang, themePath(key))}">${name[lang]}</a>`,
      ...years.map((year) => cell(own.filter(inRound(year)), cellPath(key, year))),
      cell(own, themePath(key)),
    ];
  });
  const ofRound = (year: FiscalYear) => cell(all.filter(inRound(year)), roundPath(year));
  return {
    label: pageNames.themes[lang],
    columns: [
      { label: placesText.theme[lang] },
      ...years.map((year) => ({ label: shortYear(year, lang), kind: 'number' as const })),
      { label: placesText.total[lang], kind: 'number' },
    ],
    rows,
    foot: [placesText.proposals[lang], ...years.map(ofRound), cell(all, pagePaths.projects)],
  };
}

/** A list for each theme, and one for each theme of each round that has any. */
export function* themeSubsets(city: City): Iterable<Subset> {
  const all = newestFirst(city);
  for (const { key, name, isFormer } of themesOf(city)) {
    const own = all.filter(of(key));
    const lead = {
      ja: placesText.themeLead(name.ja, own.length).ja,
      en: placesText.themeLead(name.en, own.length).en,
    };
    yield {
      path: themePath(key),
      title: name,
      lead,
      room: 'themes',
      projects: own,
      query: `theme=${key}`,
      ...(!isFormer && { feed: (lang: Language) => themeFeedPath(key, lang) }),
    };
    for (const year of roundCounts(city).keys()) {
      const projects = own.filter(inRound(year));
      if (projects.length === 0) continue;
      const round = fiscalYearLabel(year);
      const title = {
        ja: placesText.themeYearTitle(name.ja, round.ja).ja,
        en: placesText.themeYearTitle(name.en, round.en).en,
      };
      const count = projects.length;
      yield {
        path: cellPath(key, year),
        title,
        lead: {
          ja: placesText.themeYearLead(name.ja, round.ja, count).ja,
          en: placesText.themeYearLead(name.en, round.en, count).en,
        },
        room: 'themes',
        projects,
        query: `theme=${key}&round=${year}`,
      };
    }
  }
}
