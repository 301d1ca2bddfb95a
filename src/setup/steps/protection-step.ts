import {
  environmentSettings,
  ENVIRONMENT,
  KEY,
  APP_NUMBER,
  SOLE_OWNER,
} from '../../desk/protect/environment.ts';
import { ruleSettings } from '../../desk/protect/rulesets.ts';
import { html } from '../../site/markup/html.ts';
import type { Ground } from '../ground.ts';
import { lookAtSettings, makeSettings } from '../outcomes.ts';
import type { Step } from '../step.ts';

/** The rules of the branches, which name the App. */
export const rules: Step = {
  id: 'rules',
  title: { ja: 'ブランチの決まり', en: 'Rules of the branches' },
  why: {
    ja: '記録は、プルリクエストと、確認と、会議の承認を通ってだけ変わるようにします。',
    en: 'From here on the record changes only by pull requests that were checked and approved.',
  },
  needs: ['token', 'people', 'report'],
  look: async (ground) => lookAtSettings(ground, await wantedRules(ground)),
  act: async (ground) => makeSettings(ground, await wantedRules(ground)),
  form: (_ground, say) =>
    html`<form method="post" action="/steps/rules">
      <p><button type="submit">${say({ ja: '決まりを置く', en: 'Set the rules' })}</button></p>
    </form>`,
};

const wantedRules = async (ground: Ground) =>
  ruleSettings({
    repository: ground.repository,
    branch: (await ground.repo()).defaultBranch,
    app: Number((await ground.variables()).get(APP_NUMBER)),
    soleOwner: (await ground.repositoryVariable(SOLE_OWNER)) === 'true',
  });

/** The place of the key is closed before there is a key. */
export const environment: Step = {
  id: 'environment',
  title: { ja: '鍵を置く場所', en: 'The place of the key' },
  why: {
    ja: `アプリの鍵は、GitHub の環境「${ENVIRONMENT}」に置きます。鍵より先に、だれのブランチからも使える状態をなくします。`,
    en: `The App’s key is kept in GitHub’s environment “${ENVIRONMENT}”. It is closed to other branches before the key comes.`,
  },
  needs: ['token'],
  look: async (ground) => lookAtSettings(ground, await wantedEnvironment(ground)),
  async act(ground) {
    const wasOpen = await isOpen(ground);
    const told = await makeSettings(ground, await wantedEnvironment(ground));
    if (!wasOpen || !(await ground.secrets()).has(KEY)) return told;
    return [
      ...told,
      {
        ja: `！ この環境は、だれのブランチからも使えるまま、鍵が入っていました。アプリの設定で新しい鍵を作り、次の手順の「アプリがもうあるとき」に入れ、古い鍵を消してください。`,
        en: `! The environment held a key while every branch could use it. Make a new key in the App’s settings, give it in the next step, and delete the old one.`,
      },
    ];
  },
  form: (_ground, say) =>
    html`<form method="post" action="/steps/environment">
      <p>
        <button type="submit">
          ${say({ ja: '環境を作り、守る', en: 'Make and close the environment' })}
        </button>
      </p>
    </form>`,
};

const wantedEnvironment = async (ground: Ground) =>
  environmentSettings({ repository: ground.repository, branch: (await ground.repo()).defaultBranch });

/** A run that names an environment which is not there makes it, without any protection. */
const isOpen = async ({ gh }: Ground): Promise<boolean> =>
  (await gh.administration.environment(ENVIRONMENT))?.isOpen === true;
