import { READY } from '../../desk/protect/environment.ts';
import { silentWorkflows } from '../../desk/watch/silence.ts';
import { badJobs } from '../../github/workflows.ts';
import { type Check, NotVisibleError, type Problem } from '../check.ts';
import type { Ground } from '../ground.ts';
import { pageOf, workflowPage } from '../github-pages.ts';

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

/**
 * Each workflow is asked by itself: in one list of all, the busy ones hide the others. The first runs of a new repository may
 * have failed, and nobody waits for them. What a run of another branch or of a fork says is about what somebody proposes.
 */
export const lastRuns: Check = {
  id: 'last-runs',
  group: 'workflows',
  afterReady: true,
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
    const { defaultBranch: branch } = await gh.administration.repository();
    let seen = 0;
    for (const { file, name } of workflows) {
      const last = await gh.workflows.lastRun(file, { branch });
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

/** What the variable says by which the desk is open; null where it is missing. */
export async function readyIn(ground: Ground): Promise<string | null> {
  const { repository } = await ground.variables();
  return repository.find(({ name }) => name === READY)?.value ?? null;
}

export const ready: Check = {
  id: 'ready',
  group: 'workflows',
  title: {
    ja: '窓口は開いています（準備を終えた印があります）',
    en: 'The desk is open: setting up was finished',
  },
  follows: {
    ja: '窓口は何も書きません。書類が届いても、だれにも返事をしません。',
    en: 'The desk writes nothing, and nobody who files is answered.',
  },
  async look(ground) {
    const value = await readyIn(ground);
    if (value === 'true') return [];
    return [
      {
        found:
          value === null
            ? { ja: `変数 ${READY} がありません。`, en: `The variable ${READY} is missing.` }
            : { ja: `変数 ${READY} は「${value}」です。`, en: `The variable ${READY} says “${value}”.` },
        mend: {
          ja: `ほかの × をすべて直してから、「Repository variables」に ${READY} を足し、値を true にします（npm run setup の最後の手順です）。`,
          en: `Mend every other × first; then add ${READY} with the value true under “Repository variables” (the last step of npm run setup).`,
        },
        where: pageOf(ground.repository, 'variables'),
      },
    ];
  },
};

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
