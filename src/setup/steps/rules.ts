import { APP_NUMBER, SOLE_OWNER } from '../../desk/protect/environment.ts';
import { ruleSettings } from '../../desk/protect/rules.ts';
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
  look: async (ground) => lookAtSettings(ground, await wanted(ground)),
  act: async (ground) => makeSettings(ground, await wanted(ground)),
  form: (_ground, say) =>
    html`<form method="post" action="/steps/rules">
      <p><button type="submit">${say({ ja: '決まりを置く', en: 'Set the rules' })}</button></p>
    </form>`,
};

const wanted = async (ground: Ground) =>
  ruleSettings({
    repository: ground.repository,
    branch: (await ground.repo()).defaultBranch,
    app: Number((await ground.variables()).get(APP_NUMBER)),
    soleOwner: (await ground.repositoryVariable(SOLE_OWNER)) === 'true',
  });
