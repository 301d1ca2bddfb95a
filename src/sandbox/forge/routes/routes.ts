import type { Route } from '../route.ts';
import { ACCOUNTS } from './accounts.ts';
import { APP } from './app.ts';
import { CODEOWNERS, REPOSITORY, WATCHING } from './repository.ts';
import { COMPARE } from './compare.ts';
import { CONTENTS } from './contents.ts';
import { ENVIRONMENTS } from './environments.ts';
import { ISSUES } from './issues.ts';
import { LABELS } from './labels.ts';
import { OBJECTS } from './objects.ts';
import { PULLS } from './pulls.ts';
import { REFS } from './refs.ts';
import { REVIEWS } from './reviews.ts';
import { RULESETS } from './rulesets.ts';
import { RUNS, WORKFLOWS } from './runs.ts';
import { SETTINGS } from './settings.ts';
import { STATUSES } from './statuses.ts';
import { VALUES } from './values.ts';

/** All calls that the stand-in answers: what the desk makes, and what persons do in its pages. */
export const ROUTES: readonly Route[] = [
  ...ACCOUNTS,
  ...APP,
  ...CODEOWNERS,
  ...ENVIRONMENTS,
  ...REPOSITORY,
  ...ISSUES,
  ...LABELS,
  ...PULLS,
  ...REVIEWS,
  ...REFS,
  ...OBJECTS,
  ...COMPARE,
  ...CONTENTS,
  ...STATUSES,
  ...RULESETS,
  ...RUNS,
  ...SETTINGS,
  ...VALUES,
  ...WATCHING,
  ...WORKFLOWS,
];
