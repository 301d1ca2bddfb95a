import type { Check } from '../check.ts';
import { pageOf, workflowPage } from '../pages.ts';

export const workflowsActive: Check = {
  id: 'workflows-active',
  group: 'workflows',
  title: { ja: '自動の処理は、どれも有効です', en: 'Every workflow is active' },
  follows: {
    ja: '止まっている処理は、予定の時刻になっても、書類が届いても動きません。届いた書類に返事がなく、サイトも新しくなりません。',
    en: 'A workflow that is disabled runs neither at its time nor when something is filed: nobody is answered, and the site stays as it is.',
  },
  async look({ gh, repository, workflows }) {
    const known = await gh.workflows.list();
    return workflows.flatMap(({ file, name }) => {
      const state = known.find((one) => one.file === file)?.state;
      if (state === 'active') return [];
      if (state === undefined)
        return [
          {
            found: { ja: `「${name}」が GitHub にありません。`, en: `GitHub does not know “${name}”.` },
            mend: {
              ja: `.github/workflows/${file} を既定のブランチに送り、「Actions」の画面でワークフローを有効にします。`,
              en: `Push .github/workflows/${file} to the default branch, and enable workflows on the page “Actions”.`,
            },
            where: pageOf(repository, 'runs'),
          },
        ];
      return [
        {
          found:
            state === 'disabled_inactivity'
              ? {
                  ja: `「${name}」は、リポジトリに60日のあいだ動きがなかったため、GitHub が止めました。`,
                  en: `GitHub disabled “${name}” after 60 days without activity.`,
                }
              : {
                  ja: `「${name}」が止められています（${state}）。`,
                  en: `“${name}” is disabled (${state}).`,
                },
          mend: {
            ja: 'その処理の画面を開き、「Enable workflow」を押します。',
            en: 'Open its page and press “Enable workflow”.',
          },
          where: workflowPage(repository, file),
        },
      ];
    });
  },
};
