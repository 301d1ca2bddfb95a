import type { Repository } from './ground.ts';

/** Where in GitHub's pages a setting of the repository is mended. */
export type Page =
  | 'general'
  | 'pages'
  | 'actions'
  | 'rules'
  | 'environment'
  | 'variables'
  | 'security'
  | 'access'
  | 'runs'
  | 'issues'
  | 'labels'
  | 'branches'
  | 'watchers';

const PATHS: Readonly<Record<Page, string>> = {
  general: '/settings',
  pages: '/settings/pages',
  actions: '/settings/actions',
  rules: '/settings/rules',
  environment: '/settings/environments',
  variables: '/settings/variables/actions',
  security: '/settings/security_analysis',
  access: '/settings/access',
  runs: '/actions',
  issues: '/issues',
  labels: '/labels',
  branches: '/branches',
  watchers: '/watchers',
};

/** The address of a page of the repository in the browser. */
export const pageOf = ({ html_url }: Pick<Repository, 'html_url'>, page: Page): string =>
  html_url + PATHS[page];

/** A file of the repository, on its default branch. */
export const fileOf = (
  { html_url, default_branch }: Pick<Repository, 'html_url' | 'default_branch'>,
  path: string,
): string => `${html_url}/blob/${default_branch}/${path}`;

/** A workflow, where it is enabled and started. */
export const workflowPage = ({ html_url }: Pick<Repository, 'html_url'>, file: string): string =>
  `${html_url}/actions/workflows/${file}`;

/** A page of the organisation's settings. */
export const organisationPage = ({ html_url, owner }: Repository, path: string): string =>
  `${new URL(html_url).origin}/organizations/${owner.login}/settings/${path}`;
