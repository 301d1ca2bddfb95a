import type { Setting } from './setting.ts';

/** How merges are made: their message carries the approvals into git. */
export const mergeSetting = (repository: string): Setting => ({
  what: {
    ja: 'マージコミットだけを使い、その文をプルリクエストの本文（承認の記録を含む）にする',
    en: 'Merge commits only, whose message is the body of the pull request with its approvals',
  },
  method: 'PATCH',
  address: `/repos/${repository}`,
  body: {
    allow_merge_commit: true,
    allow_squash_merge: false,
    allow_rebase_merge: false,
    merge_commit_title: 'PR_TITLE',
    merge_commit_message: 'PR_BODY',
  },
});

/**
 * What is set once for the repository itself, besides its branches and environment.
 * https://docs.github.com/en/rest/actions/permissions, https://docs.github.com/en/rest/pages/pages,
 * https://docs.github.com/en/rest/repos/repos#enable-private-vulnerability-reporting-for-a-repository
 */
export function repositorySettings(repository: string): readonly Setting[] {
  const at = (path: string): string => `/repos/${repository}${path}`;
  return [
    {
      what: {
        ja: '書類を受け取る issue を使えるようにする',
        en: 'Issues, by which papers are filed, are on',
      },
      method: 'PATCH',
      address: at(''),
      body: { has_issues: true },
    },
    mergeSetting(repository),
    {
      what: {
        ja: 'ワークフローの部品は、GitHub が作ったものだけを使う',
        en: 'Workflows use GitHub’s own actions only',
      },
      method: 'PUT',
      address: at('/actions/permissions'),
      body: { enabled: true, allowed_actions: 'selected' },
    },
    {
      what: {
        ja: '使える部品の一覧を、GitHub のものだけにする',
        en: 'The list of those actions names GitHub’s only',
      },
      method: 'PUT',
      address: at('/actions/permissions/selected-actions'),
      body: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: [] },
    },
    {
      what: {
        ja: 'ワークフローの既定の権限を「読むだけ」にし、承認をさせない',
        en: 'Workflows may only read by default, and approve nothing',
      },
      method: 'PUT',
      address: at('/actions/permissions/workflow'),
      body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
    },
    {
      what: {
        ja: 'サイトを GitHub Pages に、ワークフローから公開する',
        en: 'The site is published on GitHub Pages by the workflow',
      },
      method: 'PUT',
      makes: 'POST',
      address: at('/pages'),
      body: { build_type: 'workflow' },
    },
    {
      what: {
        ja: '弱点を、公開せずに知らせてもらえるようにする',
        en: 'Vulnerabilities can be reported in private',
      },
      method: 'PUT',
      address: at('/private-vulnerability-reporting'),
      body: {},
      says: { enabled: true },
    },
  ];
}
