import type { Check } from '../check.ts';
import { pageOf } from '../pages.ts';

/**
 * Under the policy that actions are pinned to a commit, `uses: ./…` counts as not pinned.
 * https://docs.github.com/en/rest/actions/permissions#get-github-actions-permissions-for-a-repository
 */
export const ownActions: Check = {
  id: 'own-actions',
  group: 'workflows',
  title: {
    ja: 'Actions の方針は、リポジトリの中の部品を使わせます',
    en: 'The policy for Actions lets workflows use the repository’s own action',
  },
  follows: {
    ja: '部品を使う処理が、始まったとたんに失敗します。',
    en: 'Workflows that use it fail as soon as they start.',
  },
  async look({ gh, repository, workflows }) {
    const using = workflows.filter(({ usesOwnAction }) => usesOwnAction);
    if (using.length === 0) return [];
    const policy = await gh.administration.read(`/repos/${gh.owner}/${gh.repo}/actions/permissions`);
    if (Reflect.get(Object(policy), 'sha_pinning_required') !== true) return [];
    return [
      {
        found: {
          ja: `「Require actions to be pinned to a full-length commit SHA」が有効で、リポジトリの中の部品（./.github/actions/）も断られます。使っている処理: ${using.map(({ name }) => name).join('、')}。`,
          en: `Actions must be pinned to a full commit SHA, which also refuses the repository’s own (./.github/actions/). Used by: ${using.map(({ name }) => name).join(', ')}.`,
        },
        mend: {
          ja: 'この方針を外します。選べないときは組織の方針なので、組織の管理者に、このリポジトリだけ外すよう頼みます。Junkan のワークフローは、よその部品をすべてコミットで固定しています。',
          en: 'Turn it off; where it cannot be chosen it is the organisation’s policy, so ask its owners. Junkan’s workflows pin every action of others to a commit themselves.',
        },
        where: pageOf(repository, 'actions'),
      },
    ];
  },
};
