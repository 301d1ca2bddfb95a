import type { Route } from '../route.ts';
import { ACCOUNTS } from './account-routes.ts';
import { APP } from './app-routes.ts';
import { CODEOWNERS, REPOSITORY, WATCHING } from './repository-routes.ts';
import { COMPARE } from './compare-routes.ts';
import { CONTENTS } from './content-routes.ts';
import { ENVIRONMENTS } from './environment-routes.ts';
import { ISSUES } from './issue-routes.ts';
import { LABELS } from './label-routes.ts';
import { OBJECTS } from './object-routes.ts';
import { PULLS } from './pull-routes.ts';
import { REFS } from './ref-routes.ts';
import { REVIEWS } from './review-routes.ts';
import { RULESETS } from './ruleset-routes.ts';
import { RUNS, WORKFLOWS } from './run-routes.ts';
import { SETTINGS } from './setting-routes.ts';
import { STATUSES } from './status-routes.ts';
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
