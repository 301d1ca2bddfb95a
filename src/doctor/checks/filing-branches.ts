import { issueOfBranch } from '../../domain/desk/filing/facts.ts';
import type { Check } from '../check.ts';
import { pageOf } from '../pages.ts';

export const filingBranches: Check = {
  id: 'filing-branches',
  group: 'record',
  title: {
    ja: '終わった書類のブランチは残っていません',
    en: 'No branch is left of a filing that is done with',
  },
  follows: {
    ja: 'ブランチの一覧が長くなり、取り込みを待つ書類が見つけにくくなります。個人情報を消した書類の写しが残ることもあります。',
    en: 'Among them, what waits is hard to find; and one may keep a copy of what was deleted for privacy.',
  },
  async look(ground) {
    const { gh } = ground;
    const branches = (await gh.administration.branches()).filter((name) => issueOfBranch(name) !== null);
    if (branches.length === 0) return [];
    const open = await gh.pulls.list({ state: 'open' });
    const inUse = new Set(open.map(({ head }) => head.branch));
    const numbers = await ground.numbers();
    const left = branches.filter((branch) => {
      const issue = issueOfBranch(branch);
      return issue !== null && !inUse.has(branch) && numbers.get(issue)?.state !== 'open';
    });
    if (left.length === 0) return [];
    return [
      {
        found: {
          ja: `残っているブランチ: ${left.slice(0, SHOWN).join('、')}${left.length > SHOWN ? ` ほか ${left.length - SHOWN} 本` : ''}`,
          en: `Left: ${left.slice(0, SHOWN).join(', ')}${left.length > SHOWN ? ` and ${left.length - SHOWN} more` : ''}`,
        },
        mend: {
          ja: '窓口の見回り（intake）が片づけます。「intake」の画面で「Run workflow」を押してください。アプリのほかは、だれも消せません。',
          en: 'The sweep of intake removes them: press “Run workflow” on its page. Nobody but the App may.',
        },
        where: pageOf(ground.repository, 'branches'),
      },
    ];
  },
};

const SHOWN = 10;
