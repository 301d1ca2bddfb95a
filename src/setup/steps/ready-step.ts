import { READY } from '../../desk/protect/environment.ts';
import type { Text } from '../../domain/text.ts';
import { refusalOf, statusOf } from '../../github/errors.ts';
import { html } from '../../site/markup/html.ts';
import type { Ground } from '../ground.ts';
import type { Say, Step } from '../step.ts';

/** The last step: from here on the desk writes. */
export const ready: Step = {
  id: 'ready',
  title: { ja: '窓口を開く', en: 'Open the desk' },
  why: {
    ja: `ここまで、窓口は何も書きません。変数 ${READY} を true にすると、届いた書類に返事を始めます。`,
    en: `Until now the desk writes nothing. When the variable ${READY} is true, it begins to answer.`,
  },
  needs: ['token', 'record', 'environment', 'app', 'repository', 'people', 'report', 'rules'],
  async look(ground) {
    const isDone = (await ground.repositoryVariable(READY)) === 'true';
    return {
      isDone,
      found: [
        isDone
          ? { ja: '○ 窓口は開いています。', en: '○ The desk is open.' }
          : { ja: '× 窓口は、まだ閉じています。', en: '× The desk is still closed.' },
      ],
    };
  },
  async act(ground) {
    await ground.gh.administration.setVariable({ name: READY, value: 'true' });
    const opened = { ja: `変数 ${READY} を true にしました。`, en: `The variable ${READY} is true now.` };
    return [opened, await start(ground, 'publish'), await start(ground, 'backup')];
  },
  form: (_ground, say) =>
    html`<form method="post" action="/steps/ready">
      <p><button type="submit">${say({ ja: '窓口を開く', en: 'Open the desk' })}</button></p>
    </form>`,
  again: (ground, say) => afterwards(ground, say),
};

/** The first run of what is otherwise begun by a merge or on a Sunday; that it cannot begin keeps no desk closed. */
async function start(ground: Ground, workflow: string): Promise<Text> {
  const ref = (await ground.repo()).defaultBranch;
  try {
    await ground.gh.workflows.start(`${workflow}.yml`, ref);
    return {
      ja: `${workflow} の実行を始めました。数分で終わります。`,
      en: `Started ${workflow}; it takes some minutes.`,
    };
  } catch (error) {
    if (statusOf(error) === null) throw error;
    const { ja, en } = refusalOf(error);
    const page = ground.web(`/actions/workflows/${workflow}.yml`);
    return {
      ja: `！ ${workflow} の実行を始められませんでした。次の画面で「Run workflow」を押してください: ${page} — ${ja}`,
      en: `! ${workflow} could not be started: press “Run workflow” at ${page} – ${en}`,
    };
  }
}

const afterwards = (ground: Ground, say: Say) =>
  html`<h3>${say({ ja: 'このあとにすること', en: 'What comes next' })}</h3>
    <ol>
      <li>
        ${say({
          ja: '事務局の一人ひとりが、リポジトリの「Watch」で「All Activity」を選びます。選ばないと、届いた書類の知らせが来ません。',
          en: 'Everybody of the secretariat chooses “All Activity” under “Watch”; without it nobody is told of what arrives.',
        })}
        <a href="${ground.web()}" target="_blank" rel="noopener"
          >${say({ ja: 'リポジトリを開く', en: 'Open the repository' })}</a
        >
      </li>
      <li>
        ${say({
          ja: '端末で git pull を動かし（準備のあいだに、GitHub の記録が新しくなりました）、管理者のトークンを GITHUB_TOKEN に入れて npm run doctor を動かします。× がなければ、用意ができています。トークンは、もう不要なので、GitHub で消します。',
          en: 'Run git pull, since setting up changed the record on GitHub. Then run npm run doctor in the terminal, with the administrator’s token in GITHUB_TOKEN. When there is no ×, all is ready. Then delete the token on GitHub.',
        })}
      </li>
      <li>
        ${say({
          ja: '様式から試しに一通出し、npm run doctor -- --follow 番号 で、返事からページまでを見とどけます。試しの書類は、取り込まずに閉じます。',
          en: 'File one paper by the form, and watch it with npm run doctor -- --follow N. Close it without merging if it was only a trial.',
        })}
        <a href="${ground.web('/issues/new/choose')}" target="_blank" rel="noopener"
          >${say({ ja: '様式を開く', en: 'Open the forms' })}</a
        >
      </li>
    </ol>`;
