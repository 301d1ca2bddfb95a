import { outcomeOf } from '../../domain/lifecycle/statistics/outcome.ts';
import type { Text } from '../../domain/text.ts';
import { yenInWords } from '../format.ts';
import { homeText } from '../i18n/home.ts';
import { pagePaths } from '../i18n/frame.ts';
import type { City } from '../record/city.ts';

/** A figure of what the programme has brought: a large number, what it counts, and where it is told in full. */
export interface Achieved {
  readonly figure: Text;
  readonly of: Text;
  readonly path: string;
}

/** Returns what the projects have brought so far; nothing while none was carried out. */
export function achievedIn(city: City): readonly Achieved[] {
  const projects = [...city.projects.values()];
  const carriedOut = projects.filter(({ figures }) => figures.reached.includes('agreed')).length;
  if (carriedOut === 0) return [];
  const { targets: set, met, citySpentYen } = outcomeOf(projects.map(({ figures }) => figures));
  return [
    { figure: homeText.projects(carriedOut), of: homeText.carriedOut, path: pagePaths.projects },
    ...(set === 0
      ? []
      : [
          {
            figure: homeText.metOf(met, set),
            of: homeText.targetsMet,
            path: `${pagePaths.statistics}#targets`,
          },
        ]),
    ...(citySpentYen === null
      ? []
      : [
          {
            figure: { ja: yenInWords(citySpentYen, 'ja'), en: yenInWords(citySpentYen, 'en') },
            of: homeText.citySpent,
            path: pagePaths.money,
          },
        ]),
  ];
}
