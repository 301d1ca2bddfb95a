import type { Check } from '../check.ts';
import type { Ground } from '../ground.ts';
import { settingChecks } from '../settings.ts';
import { accounts } from './accounts.ts';
import { alertLabel } from './alert-label.ts';
import { appInRules } from './app-in-rules.ts';
import { appInstalled } from './app-installed.ts';
import { appPermissions } from './app-permissions.ts';
import { backups } from './backups.ts';
import { checkout } from './checkout.ts';
import { defaultBranch } from './default-branch.ts';
import { deleteIssues } from './delete-issues.ts';
import { demonstration } from './demonstration.ts';
import { dependabot } from './dependabot.ts';
import { environmentNames } from './environment-names.ts';
import { filingBranches } from './filing-branches.ts';
import { forkApproval } from './fork-approval.ts';
import { forms } from './forms.ts';
import { keyElsewhere } from './key-elsewhere.ts';
import { lastRuns } from './last-runs.ts';
import { onTime } from './on-time.ts';
import { ownActions } from './own-actions.ts';
import { ownersNamed } from './owners-named.ts';
import { ownersValid } from './owners-valid.ts';
import { programmeRepository } from './programme-repository.ts';
import { isPublic } from './public.ts';
import { ready } from './ready.ts';
import { recordErrors } from './record-errors.ts';
import { secretariatMayMerge } from './secretariat-may-merge.ts';
import { siteAddress } from './site-address.ts';
import { siteAnswers } from './site-answers.ts';
import { siteFresh } from './site-fresh.ts';
import { teamMentions } from './team-mentions.ts';
import { threads } from './threads.ts';
import { twoOwners } from './two-owners.ts';
import { watchers } from './watchers.ts';
import { workflowsActive } from './workflows-active.ts';

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
