import { silentWorkflows } from '../../desk/watch/silence.ts';
import type { Check } from '../check.ts';
import { workflowPage } from '../pages.ts';

/** Those that are switched off are a × of their own. */
export const onTime: Check = {
  id: 'on-time',
  group: 'workflows',
  afterReady: true,
  title: {
    ja: '予定された処理は、予定のころに動いています',
    en: 'What is scheduled runs about when it should',
  },
  follows: {
    ja: '取りこぼした書類に返事がなく、期日のお知らせも、夜のサイトの更新もありません。',
    en: 'What was dropped stays unanswered; no reminders go out, and the site is not renewed at night.',
  },
  async look({ gh, repository, now }) {
    const late = (await silentWorkflows(gh, now)).filter(({ state }) => state === 'active');
    return late.map(({ workflow, last }) => ({
      found: {
        ja: `「${workflow}」が予定のころに成功していません（最後: ${last ?? '記録がありません'}）。`,
        en: `“${workflow}” has not succeeded when it should have (last: ${last ?? 'never'}).`,
      },
      mend: {
        ja: 'その画面で「Run workflow」を押し、成功するかを見ます。GitHub が込み合って遅れただけのこともあります。',
        en: 'Press “Run workflow” on its page and see whether it succeeds. GitHub may only have been late.',
      },
      where: workflowPage(repository, `${workflow}.yml`),
    }));
  },
};
