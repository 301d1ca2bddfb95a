import { badJobs } from '../../github/workflows.ts';
import { NotVisibleError, type Check, type Problem } from '../check.ts';

/** Each workflow is asked by itself: in one list of all, the busy ones hide the others. */
export const lastRuns: Check = {
  id: 'last-runs',
  group: 'workflows',
  title: {
    ja: 'どの処理も、最後に動いたときに成功しています',
    en: 'The last run of every workflow on the default branch succeeded',
  },
  follows: {
    ja: '失敗した処理の仕事（返事、確認、公開、控え）が、途中で止まったままです。',
    en: 'What that workflow does (answering, checking, publishing, backing up) is left half done.',
  },
  async look({ gh, workflows }) {
    const problems: Problem[] = [];
    let seen = 0;
    for (const { file, name } of workflows) {
      const last = await gh.workflows.lastRun(file);
      if (last === null) continue;
      seen += 1;
      if (last.conclusion === 'success' || last.conclusion === 'skipped') continue;
      // One that was pushed out of its queue was cancelled, too, but its work was done by the next.
      const cut = (await badJobs(gh, last.id)).map((job) => job.name);
      if (cut.length === 0 && last.conclusion === 'cancelled') continue;
      problems.push({
        found: {
          ja: `「${name}」は ${last.at} に成功しませんでした（${[last.conclusion, ...cut].join('、')}）。`,
          en: `“${name}” did not succeed at ${last.at} (${[last.conclusion, ...cut].join(', ')}).`,
        },
        mend: {
          ja: '処理の記録を開き、右上の「Re-run jobs」から「Re-run failed jobs」を選びます。また失敗するときは、記録の最後の行を添えて保守の担当に知らせます。',
          en: 'Open its log and choose “Re-run failed jobs”. If it fails again, send the last lines of the log to whoever maintains the system.',
        },
        where: last.url,
      });
    }
    if (seen === 0)
      throw new NotVisibleError({ ja: 'まだ一度も動いていません。', en: 'Nothing has run yet.' });
    return problems;
  },
};
