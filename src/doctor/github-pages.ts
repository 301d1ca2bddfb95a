import type { Repository } from '../github/administration.ts';

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
export const pageOf = (repository: Pick<Repository, 'page'>, page: Page): string =>
  repository.page + PATHS[page];

/** A file of the repository, on its default branch. */
export const fileOf = (
  { page, defaultBranch }: Pick<Repository, 'page' | 'defaultBranch'>,
  path: string,
): string => `${page}/blob/${defaultBranch}/${path}`;

/** A workflow, where it is enabled and started. */
export const workflowPage = ({ page }: Pick<Repository, 'page'>, file: string): string =>
  `${page}/actions/workflows/${file}`;

/** A page of the organisation's settings. */
export const organisationPage = ({ page, name }: Repository, path: string): string =>
  `${new URL(page).origin}/organizations/${name.split('/')[0]}/settings/${path}`;
