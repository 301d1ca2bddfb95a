import type * as z from 'zod/mini';
import { activity } from './activity.ts';
import { agreement } from './agreement.ts';
import { amendment } from './amendment.ts';
import { assessment } from './assessment.ts';
import { consultation } from './consultation.ts';
import { decision } from './decision.ts';
import { history } from './history.ts';
import { offer } from './offer.ts';
import { opinion } from './opinion.ts';
import { plan } from './plan.ts';
import { progress } from './progress.ts';
import { proposal } from './proposal/proposal.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { roster } from './roster.ts';
import { sitting } from './sitting.ts';
import { termination } from './termination.ts';
import { verification } from './verification.ts';
import { withdrawal } from './withdrawal.ts';

/** Documents of a project, in the order in which they count on one and the same day. */
export const PROJECT_KINDS = {
  proposal,
  consultation,
  opinion,
  assessment,
  review,
  decision,
  plan,
  agreement,
  amendment,
  progress,
  offer,
  report,
  verification,
  withdrawal,
  termination,
  history,
} as const;

/** Papers that belong to the programme and not to one project. */
export const PROGRAMME_KINDS = { sitting, activity, roster } as const;

/** Every kind of paper that Junkan knows. */
export const KINDS = { ...PROJECT_KINDS, ...PROGRAMME_KINDS } as const;

export type ProjectKind = keyof typeof PROJECT_KINDS;
export type Kind = keyof typeof KINDS;

/** The values of a paper, as they come out of the schema. */
export type DataOf<K extends Kind> = z.infer<(typeof KINDS)[K]['schema']>;
