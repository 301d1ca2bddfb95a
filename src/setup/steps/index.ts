import type { Step } from '../step.ts';
import { app } from './app-step.ts';
import { environment, rules } from './protection-step.ts';
import { people } from './people-step.ts';
import { ready } from './ready-step.ts';
import { record } from './record-step.ts';
import { report } from './report-step.ts';
import { repository } from './repository-step.ts';
import { token } from './token-step.ts';

/** The steps, in the order in which they are shown and done. */
export const STEPS: readonly Step[] = [
  token,
  record,
  environment,
  app,
  repository,
  people,
  report,
  rules,
  ready,
];
