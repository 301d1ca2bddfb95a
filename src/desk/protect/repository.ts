import type { Setting } from './apply.ts';

/** How merges are made: their message carries the approvals into git. */
export const mergeSetting = (repository: string): Setting => ({
  id: 'merges',
  follows: { ja: 'だれが承認したかが、git の記録に残りません。', en: 'Who approved does not get into git.' },
  what: {
    ja: 'マージコミットだけを使い、その文はプルリクエストの本文（承認の記録を含む）です',
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
 * https://docs.github.com/en/rest/repos/repos#enable-private-vulnerability-reporting-for-a-repository,
 * https://docs.github.com/en/rest/repos/repos#enable-vulnerability-alerts
 */
export function repositorySettings(repository: string): readonly Setting[] {
  const at = (path: string): string => `/repos/${repository}${path}`;
  return [
    {
      id: 'issues',
      follows: { ja: 'だれも書類を届けられません。', en: 'Nobody can file a paper.' },
      what: {
        ja: '書類を受け取る issue を使えます',
        en: 'Issues, by which papers are filed, are on',
      },
      method: 'PATCH',
      address: at(''),
      body: { has_issues: true },
    },
    mergeSetting(repository),
    {
      id: 'actions',
      follows: {
        ja: '自動の処理が動かないか、よそで作られた部品がリポジトリの中で動きます。',
        en: 'No workflow runs, or code that others made may run in the repository.',
      },
      what: {
        ja: 'ワークフローの部品は、GitHub が作ったものだけを使えます',
        en: 'Workflows use GitHub’s own actions only',
      },
      method: 'PUT',
      address: at('/actions/permissions'),
      body: { enabled: true, allowed_actions: 'selected' },
    },
    {
      id: 'actions-list',
      follows: {
        ja: '自動の処理が始まったとたんに失敗するか、よそで作られた部品がリポジトリの中で動きます。',
        en: 'Workflows fail as they start, or code that others made may run in the repository.',
      },
      what: {
        ja: '使える部品の一覧は、GitHub のものだけです',
        en: 'The list of those actions names GitHub’s only',
      },
      method: 'PUT',
      address: at('/actions/permissions/selected-actions'),
      body: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: [] },
    },
    {
      id: 'workflow-permissions',
      follows: {
        ja: 'ワークフローを一つ足すだけで、記録に書き込んだり、承認したりできます。',
        en: 'A workflow that somebody adds could write into the record, or approve.',
      },
      what: {
        ja: 'ワークフローの既定の権限は「読むだけ」で、承認はできません',
        en: 'Workflows may only read by default, and approve nothing',
      },
      method: 'PUT',
      address: at('/actions/permissions/workflow'),
      body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
    },
    {
      id: 'pages',
      follows: {
        ja: 'サイトが公開されません。記録を読むことも、提案のフォームを開くこともできません。',
        en: 'There is no site: nobody can read the record or find the forms.',
      },
      what: {
        ja: 'サイトは、ワークフローから GitHub Pages に公開されます',
        en: 'The site is published on GitHub Pages by the workflow',
      },
      method: 'PUT',
      makes: 'POST',
      address: at('/pages'),
      body: { build_type: 'workflow' },
    },
    {
      id: 'private-reports',
      follows: {
        ja: '弱点を見つけた人は、だれもが読める場所に書くほかありません。',
        en: 'Who finds a vulnerability can only write where everybody reads it.',
      },
      what: {
        ja: '弱点を、公開せずに知らせられます',
        en: 'Vulnerabilities can be reported in private',
      },
      method: 'PUT',
      address: at('/private-vulnerability-reporting'),
      body: {},
      says: { enabled: true },
    },
    {
      // GitHub answers 204 with nothing where they are on, 404 where they are off.
      id: 'vulnerability-alerts',
      follows: {
        ja: '使っている部品に弱点が見つかっても、だれも気づきません。',
        en: 'Nobody hears of a vulnerability that was found in a dependency.',
      },
      what: {
        ja: '使っている部品に弱点が見つかると、知らせが届きます（Dependabot alerts）',
        en: 'Vulnerabilities in dependencies are told (Dependabot alerts)',
      },
      method: 'PUT',
      address: at('/vulnerability-alerts'),
      body: {},
    },
  ];
}
