import type { Check } from '../check.ts';
import type { Ground } from '../ground.ts';
import { settingChecks } from '../settings.ts';
import { accounts, secretariatMayMerge, teamMentions, watchers } from './people-checks.ts';
import { alertLabel, demonstration, filingBranches, forms, recordErrors, threads } from './record-checks.ts';
import { appInRules, appInstalled, appPermissions, environmentNames, keyElsewhere } from './app-checks.ts';
import { backups, deleteIssues, dependabot } from './care-checks.ts';
import { checkout, defaultBranch, programmeRepository, isPublic } from './repository-checks.ts';
import { forkApproval, lastRuns, onTime, ownActions, ready, workflowsActive } from './workflow-checks.ts';
import { ownersNamed, ownersValid, twoOwners } from './protection-checks.ts';
import { siteAddress, siteAnswers, siteFresh } from './site-checks.ts';

/** Checks beside those of the settings, in the order in which a × is best mended. */
export const CHECKS: readonly Check[] = [
  isPublic,
  defaultBranch,
  programmeRepository,
  checkout,
  siteAddress,
  siteFresh,
  siteAnswers,
  workflowsActive,
  lastRuns,
  onTime,
  ownActions,
  forkApproval,
  ready,
  ownersNamed,
  ownersValid,
  twoOwners,
  environmentNames,
  keyElsewhere,
  appInstalled,
  appPermissions,
  appInRules,
  accounts,
  secretariatMayMerge,
  teamMentions,
  watchers,
  demonstration,
  threads,
  recordErrors,
  forms,
  alertLabel,
  filingBranches,
  deleteIssues,
  backups,
  dependabot,
];

/** All checks for a repository: the settings', and those beside them. */
export const checksFor = async (ground: Ground): Promise<readonly Check[]> => [
  ...(await settingChecks(ground)),
  ...CHECKS,
];
