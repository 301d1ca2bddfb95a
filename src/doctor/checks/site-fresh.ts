import { defaultBranch } from '../../github/branches.ts';

import { NotVisibleError, type Check } from '../check.ts';
import { workflowPage } from '../pages.ts';

const PUBLISH = 'publish.yml';

/** So long a change may take until it is on the site. */
const PATIENCE = 60 * 60_000;

export const siteFresh: Check = {
  id: 'site-fresh',
  group: 'site',
  afterReady: true,
  title: {
    ja: 'サイトは、いまの記録から作られています',
    en: 'The site was built from the record as it is now',
  },
  follows: {
    ja: '取り込んだ書類がサイトに出ません。市民は古い記録を読むことになります。',
    en: 'What was merged is not on the site; citizens read an older record.',
  },
  async look({ gh, repository, now }) {
    const last = await gh.workflows.lastRun(PUBLISH, { status: 'success' });
    const { head } = await defaultBranch(gh);
    const mergedAt = (await gh.git.commit(head))?.at;
    if (last?.commit === head) return [];
    if (mergedAt !== undefined && Date.parse(now) - Date.parse(mergedAt) < PATIENCE)
      throw new NotVisibleError({
        ja: '変更が入ったばかりです。1時間ほどして、もう一度見てください。',
        en: 'Something was merged just now: look again in an hour.',
      });
    return [
      {
        found: last
          ? {
              ja: `最後に公開したのは ${last.at} で、そのあとに入った変更（${mergedAt ?? '日時は不明'}）が出ていません。`,
              en: `It was published at ${last.at}; what was merged since (${mergedAt ?? 'time unknown'}) is missing.`,
            }
          : { ja: 'サイトはまだ一度も公開されていません。', en: 'The site was never published.' },
        mend: {
          ja: '「publish」の画面で「Run workflow」を押します。失敗するときは、その記録の赤い行を読みます。',
          en: 'Press “Run workflow” on the page of publish. If it fails, read the red lines of its log.',
        },
        where: workflowPage(repository, PUBLISH),
      },
    ];
  },
};
