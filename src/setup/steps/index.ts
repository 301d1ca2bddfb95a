import type { Step } from '../step.ts';
import { app } from './app.ts';
import { environment, rules } from './protection.ts';
import { people } from './people.ts';
import { ready } from './ready.ts';
import { record } from './record.ts';
import { report } from './report.ts';
import { repository } from './repository.ts';
import { token } from './token.ts';

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
