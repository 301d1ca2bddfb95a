import type { Question } from '../figure.ts';
import { adoption } from './adoption.ts';
import { cityMoneyByForm, cityMoneyByTheme, cityMoneyByYear } from './city-money.ts';
import { money } from './settled-money.ts';
import { punctuality } from './punctuality.ts';
import { reports } from './reports.ts';
import { rounds } from './rounds.ts';
import { stages } from './stages.ts';
import { targets } from './targets.ts';
import { themes } from './themes.ts';
import { waiting } from './waiting-times.ts';

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
