import type { Question } from '../figure.ts';
import { adoption, rounds, themes } from './proposals.ts';
import { cityMoneyByForm, cityMoneyByTheme, cityMoneyByYear, money } from './city-money.ts';
import { punctuality, reports, stages, targets, waiting } from './durations.ts';

/** What the statistics page and the page about the city’s money ask, in their order. */
export const QUESTIONS: readonly Question[] = [
  rounds,
  adoption,
  stages,
  waiting,
  punctuality,
  reports,
  targets,
  money,
  themes,
  cityMoneyByYear,
  cityMoneyByTheme,
  cityMoneyByForm,
];
