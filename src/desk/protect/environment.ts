import type { Setting } from './apply.ts';

/**
 * What the city's App may do on the repository, and (`members`) in its organisation, so that teams are known.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export const APP_PERMISSIONS = {
  contents: 'write',
  issues: 'write',
  members: 'read',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'write',
} as const;

/** The environment that holds the App's key. */
export const ENVIRONMENT = 'desk';

/** What lies in the environment: the App's key as a secret, its Client ID and its number as variables. */
export const KEY = 'JUNKAN_APP_KEY';
export const CLIENT_ID = 'JUNKAN_APP_CLIENT_ID';
export const APP_NUMBER = 'JUNKAN_APP_ID';

/** Of the repository: until it says `true`, the writers do nothing. */
export const READY = 'JUNKAN_READY';

/** Of the repository: `true` where one person alone answers for the code, and an administrator may pass the rules. */
export const SOLE_OWNER = 'JUNKAN_SOLE_OWNER';

/**
 * The environment and the one branch that may use it. They come before any key: a run that names an environment which is
 * not there makes it, open to every branch.
 * https://docs.github.com/en/rest/deployments/environments
 */
export const environmentSettings = ({
  repository,
  branch,
}: {
  readonly repository: string;
  readonly branch: string;
}): readonly Setting[] => [
  {
    id: 'environment',
    follows: {
      ja: 'ブランチを作れる人ならだれでも、アプリの鍵を使えます。鍵があれば、承認の印も付けられます。',
      en: 'Whoever may push a branch may use the App’s key, and with it open the gate.',
    },
    what: {
      ja: 'アプリの鍵を置く環境があり、決めたブランチだけが使えます',
      en: 'The environment that holds the key of the App is open to named branches only',
    },
    method: 'PUT',
    address: `/repos/${repository}/environments/${ENVIRONMENT}`,
    body: { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } },
  },
  {
    id: 'environment-branches',
    follows: {
      ja: 'ほかのブランチのワークフローがアプリの鍵を使えるか、窓口の処理がどれも始まりません。',
      en: 'Workflows of other branches may use the App’s key, or no workflow of the desk can begin.',
    },
    what: {
      ja: `その環境を使えるのは、${branch} ブランチだけです`,
      en: `Only the branch ${branch} may use that environment`,
    },
    method: 'POST',
    address: `/repos/${repository}/environments/${ENVIRONMENT}/deployment-branch-policies`,
    body: { name: branch, type: 'branch' },
    alone: true,
  },
];
