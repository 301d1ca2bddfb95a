import { statisticsOf } from '../../domain/lifecycle/statistics/index.ts';
import { knownForms, knownThemes } from '../../domain/programme/known.ts';
import { fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import { listedNames } from '../data/former.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/cache-keys.ts';
import type { Figure } from './figure.ts';
import { QUESTIONS } from './figures/index.ts';

/** The figures of the record, and a digest of them. */
export interface Answered {
  readonly figures: readonly Figure[];
  readonly key: string;
}

let made: { readonly city: City; readonly answered: Answered } | undefined;

/** What the record adds up to today, counted once for a build from what is kept of each project. */
export function answersOf(city: City): Answered {
  if (made?.city !== city) made = { city, answered: count(city) };
  return made.answered;
}

function count(city: City): Answered {
  const projects = [...city.projects.values()].map(({ figures }) => figures);
  const statistics = statisticsOf(projects, city.programmeObligations, city.today);
  const themes = listedNames(knownThemes(city.record, city.today), (key) => statistics.themes.has(key));
  const forms = listedNames(knownForms(city.record, city.today), (key) =>
    statistics.outcomes.byForm.has(key),
  );
  const counted = {
    statistics,
    programme: city.programme,
    themes,
    forms,
    currentYear: fiscalYearOf(city.today),
  };
  const figures = QUESTIONS.flatMap((question) => question(counted) ?? []);
  return { figures, key: pageKey(city, 'ja', figures) };
}
