import type { Check } from '../check.ts';
import { pageOf } from '../pages.ts';

const TOO_STRICT = 'all_external_contributors';

/** https://docs.github.com/en/rest/actions/permissions#get-fork-pr-contributor-approval-permissions-for-a-repository */
export const forkApproval: Check = {
  id: 'fork-approval',
  group: 'workflows',
  title: {
    ja: '外からのプルリクエストの確認は、だれかの許可を毎回は待ちません',
    en: 'Checks of pull requests from outside do not wait for a permission each time',
  },
  follows: {
    ja: '組織の外の人が書類を直すたびに、職員が許可のボタンを押すまで確認が始まりません。',
    en: 'Each time somebody outside mends a paper, the check waits until an official presses a button.',
  },
  async look({ gh, repository }) {
    const address = `/repos/${gh.owner}/${gh.repo}/actions/permissions/fork-pr-contributor-approval`;
    const policy = await gh.administration.read(address);
    if (Reflect.get(Object(policy), 'approval_policy') !== TOO_STRICT) return [];
    return [
      {
        found: {
          ja: '「Require approval for all external contributors」が選ばれています。',
          en: '“Require approval for all external contributors” is chosen.',
        },
        mend: {
          ja: '「Approval for running fork pull request workflows」で「Require approval for first-time contributors」を選びます。外からの確認には鍵も書く権限も渡らないので、安全です。',
          en: 'Choose “Require approval for first-time contributors”. Such runs have neither secrets nor the right to write.',
        },
        where: pageOf(repository, 'actions'),
      },
    ];
  },
};
