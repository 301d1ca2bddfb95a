import type { Table } from '../table.ts';
import { agenda, judgements, meetings } from './council-tables.ts';
import {
  agreements,
  amendments,
  decisions,
  offers,
  plans,
  proposals,
  reports,
  reviews,
  terminations,
  verifications,
  withdrawals,
} from './paper-tables.ts';
import { budgetLines, indicators, milestones, targets } from './plan-tables.ts';
import { codes } from './codes.ts';
import { findings, reportActivities, results, settlements } from './report-tables.ts';
import { obligations, tasks } from './obligations.ts';
import { outcomes } from './outcomes.ts';
import { partners, projects } from './projects.ts';
import { texts } from './texts.ts';

/** Every published table, in the order of a project's life. */
export const TABLES: readonly Table[] = [
  projects,
  outcomes,
  proposals,
  partners,
  reviews,
  judgements,
  decisions,
  offers,
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
