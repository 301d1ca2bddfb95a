import type { Table } from '../table.ts';
import { agenda } from './agenda.ts';
import { agreements } from './agreements.ts';
import { amendments } from './amendments.ts';
import { budgetLines } from './budget-lines.ts';
import { codes } from './codes.ts';
import { decisions } from './decisions.ts';
import { findings } from './findings.ts';
import { indicators } from './indicators.ts';
import { judgements } from './judgements.ts';
import { meetings } from './meetings.ts';
import { milestones } from './milestones.ts';
import { obligations } from './obligations.ts';
import { partners } from './partners.ts';
import { plans } from './plans.ts';
import { projects } from './projects.ts';
import { proposals } from './proposals.ts';
import { reportActivities } from './report-activities.ts';
import { reports } from './reports.ts';
import { results } from './results.ts';
import { reviews } from './reviews.ts';
import { settlements } from './settlements.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';
import { terminations } from './terminations.ts';
import { texts } from './texts.ts';
import { verifications } from './verifications.ts';
import { withdrawals } from './withdrawals.ts';

/** Every published table, in the order of a project's life. */
export const TABLES: readonly Table[] = [
  projects,
  proposals,
  partners,
  reviews,
  judgements,
  decisions,
  tasks,
  plans,
  indicators,
  targets,
  milestones,
  budgetLines,
  agreements,
  amendments,
  reports,
  results,
  settlements,
  reportActivities,
  verifications,
  findings,
  withdrawals,
  terminations,
  meetings,
  agenda,
  obligations,
  codes,
  texts,
];
