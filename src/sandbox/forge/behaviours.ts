/** Something that GitHub does and the stand-in does too, and the page of GitHub that says so. */
export interface Behaviour {
  readonly says: string;
  readonly source: string;
}

const DOCS = 'https://docs.github.com/en';

/** What the stand-in promises: each has a test of this name, here and below. What is not here, nobody should build on. */
export const BEHAVIOURS = {
  numbers: {
    says: 'issues and pull requests share their numbers, and a pull request is in the list of issues',
    source: `${DOCS}/rest/issues/issues#list-repository-issues`,
  },
  closingKeywords: {
    says: 'what says `Closes #1` closes the issue when it reaches the default branch, and no sooner',
    source: `${DOCS}/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue`,
  },
  edits: {
    says: 'an edit keeps what stood there, and says when and by whom',
    source: `${DOCS}/graphql/reference/objects#issue`,
  },
  textLimits: {
    says: 'a text of more than 65,536 characters and an empty title are refused',
    source: `${DOCS}/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed`,
  },
  labelsOfStrangers: {
    says: 'labels from somebody who may not set them are left out without a word',
    source: `${DOCS}/rest/issues/issues#create-an-issue`,
  },
  reviews: {
    says: 'a review stays bound to the commit that was looked at, and can be dismissed',
    source: `${DOCS}/rest/pulls/reviews`,
  },
  ownReview: {
    says: 'nobody approves an own pull request',
    source: `${DOCS}/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews`,
  },
  onePull: {
    says: 'a branch has one open pull request, also when two are opened at once',
    source: `${DOCS}/rest/pulls/pulls#create-a-pull-request`,
  },
  mergeSha: {
    says: 'a merge of another head than the one that was meant is refused with 409',
    source: `${DOCS}/rest/pulls/pulls#merge-a-pull-request`,
  },
  mergeConflict: {
    says: 'a pull request that clashes says that it is not mergeable, and merging it is refused with 405',
    source: `${DOCS}/rest/pulls/pulls#merge-a-pull-request`,
  },
  mergeMessage: {
    says: 'the merge commit carries the title and the text of the pull request where the repository is set so',
    source: `${DOCS}/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-merging-for-pull-requests`,
  },
  headGone: {
    says: 'a pull request is closed when its branch is deleted',
    source: `${DOCS}/repositories/configuring-branches-and-merges-in-your-repository/managing-branches-in-your-repository/deleting-and-restoring-branches-in-a-pull-request`,
  },
  requiredStatus: {
    says: 'a status that the rules ask of the App counts from nobody else',
    source: `${DOCS}/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-status-checks-to-pass-before-merging`,
  },
  closedBranches: {
    says: 'a branch that the rules keep for the App is moved by nobody else, and the default branch by pull requests only',
    source: `${DOCS}/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets`,
  },
  statusLimits: {
    says: 'a status says at most 140 characters, of a commit that is there',
    source: `${DOCS}/rest/commits/statuses#create-a-commit-status`,
  },
  refs: {
    says: 'a branch is not made twice, and not moved back without force',
    source: `${DOCS}/rest/git/refs`,
  },
  trees: {
    says: 'a tree refuses paths out of the repository and takes no file away that is not there',
    source: `${DOCS}/rest/git/trees#create-a-tree`,
  },
  links: {
    says: 'a link in the repository is told from a file, and not followed',
    source: `${DOCS}/rest/repos/contents#get-repository-content`,
  },
  permissions: {
    says: 'a token without the permission is told which one it takes',
    source: `${DOCS}/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions`,
  },
  roles: {
    says: 'a stranger may open issues, comment and review, and nothing else',
    source: `${DOCS}/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization`,
  },
  workflowToken: {
    says: 'an event says whether a workflow’s own token made it, since such a one starts no run',
    source: `${DOCS}/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow#triggering-a-workflow-from-a-workflow`,
  },
  forks: {
    says: 'a fork’s pull request names the fork’s owner, and its branch is nobody else’s',
    source: `${DOCS}/pull-requests/collaborating-with-pull-requests/working-with-forks/about-forks`,
  },
  pushes: {
    says: 'who may write pushes with a token, and the pull request hears of it; others are refused',
    source: `${DOCS}/webhooks/webhook-events-and-payloads#push`,
  },
  paging: {
    says: 'lists come in pages of at most 100, with the way to the next',
    source: `${DOCS}/rest/using-the-rest-api/using-pagination-in-the-rest-api`,
  },
  secondaryLimit: {
    says: 'more than 80 writes a minute are put off, with the time to wait',
    source: `${DOCS}/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits`,
  },
  graphql: {
    says: 'a query that GitHub’s schema does not know fails',
    source: `${DOCS}/graphql/guides/forming-calls-with-graphql`,
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

const AVAILABLE_RULES = `${DOCS}/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets`;

/** Of rules, approvals and environments. */
export const RULE_BEHAVIOURS = {
  approvals: {
    says: 'approvals that the rules ask for count from those who may write, and from nobody else',
    source: `${AVAILABLE_RULES}#require-a-pull-request-before-merging`,
  },
  ownApproval: {
    says: 'who alone owns a file cannot merge an own change of it',
    source: `${AVAILABLE_RULES}#require-a-pull-request-before-merging`,
  },
  codeOwners: {
    says: 'code owners are those of the base branch; who may not write is none, a team that may write is',
    source: `${DOCS}/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners`,
  },
  lastPush: {
    says: 'who pushed last needs the approval of somebody else for what was pushed',
    source: `${AVAILABLE_RULES}#require-a-pull-request-before-merging`,
  },
  staleApprovals: {
    says: 'a push takes approvals back where the rules say so, and only there',
    source: `${AVAILABLE_RULES}#require-a-pull-request-before-merging`,
  },
  bypass: {
    says: 'an administrator whom a ruleset lets pass merges a pull request past it, and pushes nothing past it',
    source: `${DOCS}/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset`,
  },
  reportedApp: {
    says: 'a ruleset that names an App which never reported here, or is not installed, is refused',
    source: `${AVAILABLE_RULES}#require-status-checks-to-pass-before-merging`,
  },
  codeownersErrors: {
    says: 'owners in CODEOWNERS that do not exist or may not write are errors',
    source: `${DOCS}/rest/repos/repos#list-codeowners-errors`,
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

/** Of accounts, and of threads that are not simply there. */
export const THREAD_BEHAVIOURS = {
  locked: {
    says: 'in a locked thread only those who may write comment',
    source: `${DOCS}/communities/moderating-comments-and-conversations/locking-conversations`,
  },
  deleted: {
    says: 'a deleted issue is gone, its number stays used, and only an owner of the organisation deletes',
    source: `${DOCS}/issues/tracking-your-work-with-issues/administering-issues/deleting-an-issue`,
  },
  transferred: {
    says: 'a transferred issue leads to the one of the other repository, and to nothing in GraphQL',
    source: `${DOCS}/rest/issues/issues#get-an-issue`,
  },
  converted: {
    says: 'an issue that was made a discussion is no issue any more',
    source: `${DOCS}/discussions/managing-discussions-for-your-community/moderating-discussions#converting-an-issue-to-a-discussion`,
  },
  hidden: {
    says: 'what an account wrote that GitHub took for abuse is seen by nobody else, and its number is used',
    source: 'https://github.com/QubesOS/qubes-issues/issues/8952',
  },
  teamMentions: {
    says: 'a team that a token mentions which does not see the members stays plain text',
    source: 'https://github.com/probot/probot/issues/337',
  },
  renames: {
    says: 'an account that takes another name keeps its number, and its old name is free for another account',
    source: `${DOCS}/account-and-profile/concepts/account-management#username-changes`,
  },
  readLimits: {
    says: 'a workflow’s own token has 1,000 calls an hour, the App 5,000, reads among them',
    source: `${DOCS}/rest/using-the-rest-api/rate-limits-for-the-rest-api`,
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

/** Of workflows and their runs; their tests are with the runner. */
export const RUN_BEHAVIOURS = {
  madeEnvironment: {
    says: 'an environment that a job names and that is missing comes to be without protection, and any branch uses it',
    source: `${DOCS}/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments`,
  },
  environmentValues: {
    says: 'variables and secrets of an environment are for the jobs that name it, and not for their conditions',
    source: `${DOCS}/actions/reference/workflows-and-actions/contexts#context-availability`,
  },
  disabled: {
    says: 'a workflow that was disabled runs for nothing, and is not started by hand',
    source: `${DOCS}/actions/how-tos/manage-workflow-runs/disable-and-enable-a-workflow`,
  },
  idle: {
    says: 'after 60 days without a commit a workflow with a schedule is disabled, with all its triggers; one without goes on',
    source: `${DOCS}/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule`,
  },
  timeout: {
    says: 'a job that runs into its timeout counts as cancelled: failure() does not see it, always() does',
    source: 'https://github.com/tenstorrent/tt-metal/issues/36611',
  },
  cancelled: {
    says: 'a run that is cancelled ends what is under way, and begins only what asks for it',
    source: `${DOCS}/actions/reference/workflows-and-actions/workflow-cancellation`,
  },
  ancestors: {
    says: 'failure() of a job sees all that it needs, through others too; what is skipped skips what needs it',
    source: `${DOCS}/actions/reference/workflows-and-actions/expressions#status-check-functions`,
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
