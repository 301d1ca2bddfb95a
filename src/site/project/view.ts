import { itemsOf } from '../../domain/lifecycle/items-of.ts';
import { waitingPeriods, type Span } from '../../domain/lifecycle/history.ts';
import type { ProjectStatus } from '../../domain/lifecycle/status.ts';
import { addDays } from '../../domain/dates/day.ts';
import type { Party } from '../../domain/record/kinds/shared.ts';
import type { Language } from '../../domain/text.ts';
import { PageTerms } from '../glossary/explain.ts';
import type { City } from '../record/city.ts';

/** One project as a page in one language shows it. */
export interface ProjectView {
  readonly city: City;
  readonly lang: Language;
  readonly status: ProjectStatus;
  /** What the project's own ids stand for: indicators, budget lines, milestones, asks and the like. */
  readonly items: ReadonlyMap<string, string>;
  readonly terms: PageTerms;
}

export function viewOf(city: City, status: ProjectStatus, lang: Language): ProjectView {
  const terms = new PageTerms(city.programme, lang, EXPLAINED);
  return { city, lang, status, items: itemsOf(status.project, city.today), terms };
}

/** So many terms are explained on a project's page. */
const EXPLAINED = 3;

/** Days after its last paper for which all of a project is told in English too. */
const TOLD_FOR = 3 * 365;

/**
 * Whether the English page is a short one: of what came to rest years ago it has result and course, and leads to the
 * papers as they were filed. Twenty years of a city's projects would otherwise fill the site with pages nobody asks for.
 */
export const isAtRest = ({ status, city, lang }: ProjectView): boolean =>
  lang === 'en' && (status.timeline.at(-1)?.on ?? city.today) < addDays(city.today, -TOLD_FOR);

/** For whom the project waited, from which day on. */
export function waitingPeriodsOf({ city, status }: ProjectView): readonly Span<Party>[] {
  const figures = city.projects.get(status.project.id)?.figures;
  return figures ? waitingPeriods(figures.turns, figures.stages) : [];
}
