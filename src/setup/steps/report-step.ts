import { APP_NUMBER } from '../../desk/protect/environment.ts';
import { ensureStatus } from '../../github/statuses.ts';
import { html } from '../../site/markup/html.ts';
import { asInstalled, installed } from '../app.ts';
import type { Ground } from '../ground.ts';
import { StepError, type Step } from '../step.ts';

/** The workflow that reports with the stored key. */
const PROOF = 'doctor.yml';
const ACTIONS = 'github-actions[bot]';

/** GitHub lets a rule name an App only after it has reported on the repository. */
export const report: Step = {
  id: 'report',
  title: { ja: 'アプリに報告させる', en: 'The App reports once' },
  why: {
    ja: '決まりに「このアプリの確認が必要」と書くには、アプリが一度、状態の印を付けていなければなりません。鍵が働くことも、ここで分かります。',
    en: 'A rule can ask for the App’s status only after the App has set one. It also shows that the key works.',
  },
  needs: ['token', 'app'],
  async look(ground) {
    const who = await reporter(ground);
    if (who === null)
      return {
        isDone: false,
        found: [{ ja: '× アプリは、まだ報告していません。', en: '× The App has not reported yet.' }],
      };
    return {
      isDone: true,
      found: [{ ja: `○ アプリ（${who}）は、もう報告しました。`, en: `○ The App (${who}) has reported.` }],
    };
  },
  async act(ground) {
    const { session, gh } = ground;
    const { name, head } = await ground.branch();
    if (!session.app) {
      await gh.workflows.start(PROOF, name);
      return [STARTED];
    }
    const there = await installed(session.place, session.app, gh);
    if (!there)
      throw new StepError({
        ja: '× アプリが、まだこのリポジトリに入っていません。手順「窓口のアプリ」に戻ってください。',
        en: '× The App is not installed on the repository: go back to the step of the App.',
      });
    const app = await asInstalled(session.place, session.app, there.id, gh);
    await ensureStatus(app, head, {
      context: 'junkan/setup',
      state: 'success',
      description: '窓口のアプリが、この鍵で報告できました。',
    });
    return [
      {
        ja: `アプリが、${name} の新しいコミット ${head.slice(0, 7)} に印「junkan/setup」を付けました。`,
        en: `The App set the status junkan/setup on ${head.slice(0, 7)}, the head of ${name}.`,
      },
    ];
  },
  form: (_ground, say) =>
    html`<form method="post" action="/steps/report">
      <p><button type="submit">${say({ ja: 'アプリに報告させる', en: 'Let the App report' })}</button></p>
    </form>`,
};

const STARTED = {
  ja: 'しまわれた鍵で報告する実行（doctor）を始めました。一、二分で終わります。「もう一度見る」を押してください。変わらなければ、GitHub の Actions の doctor の実行を見ます。',
  en: 'Started the run (doctor) that reports with the stored key. It takes a minute or two: look again. If nothing changes, see the run under Actions.',
};

/**
 * Whose status there is on the newest commits of the default branch, of an App that is not GitHub's own; when the rules
 * name the App already, it has reported before.
 */
async function reporter(ground: Ground): Promise<string | null> {
  const number = (await ground.variables()).get(APP_NUMBER) ?? '';
  if (number !== '' && (await isInRules(ground, Number(number)))) return number;
  const { head } = await ground.branch();
  const statuses = await ground.gh.statuses.history(head);
  return statuses.find(({ by }) => by?.isApp && by.login !== ACTIONS)?.by?.login ?? null;
}

async function isInRules({ gh }: Ground, app: number): Promise<boolean> {
  const rulesets = await gh.administration.rulesets();
  return rulesets.some(({ statusApps }) => statusApps.includes(app));
}
