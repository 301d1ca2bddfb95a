import { environmentSettings } from './environment.ts';
import { repositorySettings } from './repository.ts';
import type { Body, Setting } from './apply.ts';

/** All settings under which the desk works, in the order in which they are made: the environment before any key. */
export const wantedSettings = (wishes: RuleWishes): readonly Setting[] => [
  ...environmentSettings(wishes),
  ...repositorySettings(wishes.repository),
  ...ruleSettings(wishes),
];

/** The App by which GitHub's own workflows set their checks. */
const ACTIONS_APP = 15368;

/** GitHub's number of the role "admin". https://docs.github.com/en/rest/repos/rules */
const ADMIN_ROLE = 5;

export interface RuleWishes {
  /** `owner/name` */
  readonly repository: string;
  /** The default branch. */
  readonly branch: string;
  /** The number of the city's GitHub App: only its status opens the gate. */
  readonly app: number;
  /**
   * Only one person answers for the code. Nobody approves a change of one's own, so an administrator may then merge a
   * pull request past the rules, which GitHub writes into its log.
   */
  readonly soleOwner: boolean;
}

/**
 * The rules of the branches. GitHub takes them only after the App has reported on the repository once.
 * https://docs.github.com/en/rest/repos/rules, https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */
export const ruleSettings = (wishes: RuleWishes): readonly Setting[] => [
  {
    id: 'rules-default-branch',
    follows: {
      ja: '確認も承認もないまま、記録やプログラムを書き換えられます。',
      en: 'Record and code can be changed without check, approval or review.',
    },
    what: {
      ja: '既定のブランチへの取り込みには、プルリクエストと、確認、会議の承認、コードの持ち主の確認が必要です',
      en: 'The default branch wants pull requests, the check, the gate and the code owners',
    },
    method: 'POST',
    address: `/repos/${wishes.repository}/rulesets`,
    body: mainRules(wishes),
  },
  {
    id: 'rules-filings',
    follows: {
      ja: '届いた書類を、取り込む前に別の人が書き換えられます。または、窓口が書類を書けません。',
      en: 'Others could change a filing before it is merged, or the desk cannot write it.',
    },
    what: {
      ja: '届いた書類のブランチには、窓口のアプリだけが書けます',
      en: 'Only the App writes on the branches of filings',
    },
    method: 'POST',
    address: `/repos/${wishes.repository}/rulesets`,
    body: filingRules(wishes.app),
  },
];

/**
 * Who pushed last needs the approval of somebody else, so that no commit slips in behind the code owners' approval.
 * Approvals are not dismissed by a push: the gate reads a dismissed one as taken back.
 */
const mainRules = ({ branch, app, soleOwner }: RuleWishes): Body => ({
  name: 'junkan: default branch',
  target: 'branch',
  enforcement: 'active',
  conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
  bypass_actors: soleOwner
    ? [{ actor_id: ADMIN_ROLE, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' }]
    : [],
  rules: [
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 0,
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: true,
        require_last_push_approval: true,
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
