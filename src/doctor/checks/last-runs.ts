import { Unseen, type Check } from '../check.ts';

const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);

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
  async look({ gh, repository, workflows }) {
    const { octokit, owner, repo } = gh;
    const problems = [];
    let seen = 0;
    for (const { file, name } of workflows) {
      const { data } = await octokit.rest.actions.listWorkflowRuns({
        owner,
        repo,
        workflow_id: file,
        branch: repository.default_branch,
        status: 'completed',
        per_page: 1,
      });
      const last = data.workflow_runs[0];
      if (!last) continue;
      seen += 1;
      if (!FAILED.has(last.conclusion ?? '')) continue;
      problems.push({
        found: {
          ja: `「${name}」は ${last.created_at} に失敗しました（${last.conclusion}）。`,
          en: `“${name}” failed at ${last.created_at} (${last.conclusion}).`,
        },
        mend: {
          ja: '処理の記録を開き、右上の「Re-run jobs」から「Re-run failed jobs」を選びます。また失敗するときは、記録の最後の行を添えて保守の担当に知らせます。',
          en: 'Open its log and choose “Re-run failed jobs”. If it fails again, send the last lines of the log to whoever maintains the system.',
        },
        where: last.html_url,
      });
    }
    if (seen === 0) throw new Unseen({ ja: 'まだ一度も動いていません。', en: 'Nothing has run yet.' });
    return problems;
  },
};
