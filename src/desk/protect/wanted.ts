import type { Text } from '../../domain/text.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Body = { readonly [key: string]: Json };

/** One setting of the repository: where it is read, and the call that sets it. */
export interface Setting {
  readonly what: Text;
  /** That of the setting, or of the list to which POST adds it under the name in its body. */
  readonly address: string;
  readonly method: 'PUT' | 'PATCH' | 'POST';
  readonly body: Body;
}

/** The App by which GitHub's own workflows set their checks. */
const ACTIONS_APP = 15368;

export interface Wishes {
  /** `owner/name` */
  readonly repository: string;
  /** The default branch. */
  readonly branch: string;
  /** The number of the city's GitHub App: only its status opens the gate. */
  readonly app: number;
}

/** The environment that holds the App's key. */
export const ENVIRONMENT = 'desk';

/**
 * The rules under which the desk works, as GitHub's calls.
 * https://docs.github.com/en/rest/repos/rules, https://docs.github.com/en/rest/deployments/environments
 */
export function wantedSettings({ repository, branch, app }: Wishes): readonly Setting[] {
  const at = (path: string): string => `/repos/${repository}${path}`;
  const setting = (what: Text, method: 'PUT' | 'PATCH', path: string, body: Body): Setting => ({
    what,
    address: at(path),
    method,
    body,
  });
  const named = (what: Text, path: string, body: Body): Setting => ({
    what,
    address: at(path),
    method: 'POST',
    body,
  });
  return [
    setting(
      {
        ja: 'マージコミットだけを使い、その文をプルリクエストの本文（承認の記録を含む）にする',
        en: 'Merge commits only, whose message is the body of the pull request with its approvals',
      },
      'PATCH',
      '',
      {
        allow_merge_commit: true,
        allow_squash_merge: false,
        allow_rebase_merge: false,
        merge_commit_title: 'PR_TITLE',
        merge_commit_message: 'PR_BODY',
      },
    ),
    setting(
      {
        ja: 'ワークフローの既定の権限を「読むだけ」にし、承認をさせない',
        en: 'Workflows may only read by default, and approve nothing',
      },
      'PUT',
      '/actions/permissions/workflow',
      { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
    ),
    named(
      {
        ja: '既定のブランチ: プルリクエスト、確認、会議の承認、コードの持ち主の確認を求める',
        en: 'The default branch wants pull requests, the check, the gate and the code owners',
      },
      '/rulesets',
      mainRules(branch, app),
    ),
    named(
      {
        ja: '届いた書類のブランチには、窓口のアプリだけが書く',
        en: 'Only the App writes on the branches of filings',
      },
      '/rulesets',
      filingRules(app),
    ),
    setting(
      {
        ja: 'アプリの鍵は、既定のブランチのワークフローだけが使える',
        en: 'Only workflows of the default branch may use the key of the App',
      },
      'PUT',
      `/environments/${ENVIRONMENT}`,
      { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } },
    ),
    named(
      { ja: 'その環境を使えるブランチ', en: 'The branch that may use that environment' },
      `/environments/${ENVIRONMENT}/deployment-branch-policies`,
      { name: branch, type: 'branch' },
    ),
  ];
}

const mainRules = (branch: string, app: number): Body => ({
  name: 'junkan: default branch',
  target: 'branch',
  enforcement: 'active',
  conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
  bypass_actors: [],
  rules: [
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 0,
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: true,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
        allowed_merge_methods: ['merge'],
      },
    },
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: false,
        do_not_enforce_on_create: false,
        required_status_checks: [
          { context: 'junkan/gate', integration_id: app },
          { context: 'check', integration_id: ACTIONS_APP },
        ],
      },
    },
  ],
});

const filingRules = (app: number): Body => ({
  name: 'junkan: filings',
  target: 'branch',
  enforcement: 'active',
  conditions: { ref_name: { include: ['refs/heads/filing/**'], exclude: [] } },
  bypass_actors: [{ actor_id: app, actor_type: 'Integration', bypass_mode: 'always' }],
  rules: [{ type: 'creation' }, { type: 'update' }, { type: 'deletion' }],
});
