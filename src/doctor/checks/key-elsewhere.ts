import { KEY } from '../../desk/protect/environment.ts';
import type { Check } from '../check.ts';

/** A secret of the repository is given to the workflows of every branch, that of an environment to its branches only. */
export const keyElsewhere: Check = {
  id: 'key-elsewhere',
  group: 'app',
  title: {
    ja: 'アプリの鍵は、決めたブランチだけが使える場所にだけあります',
    en: 'The App’s key lies only where named branches may use it',
  },
  follows: {
    ja: 'ブランチを作れる人ならだれでも、アプリの鍵を持ち出せます。',
    en: 'Whoever may push a branch can carry the App’s key away.',
  },
  async look({ gh, repository }) {
    const secrets = await gh.administration.secrets();
    if (!secrets?.includes(KEY)) return [];
    return [
      {
        found: {
          ja: `リポジトリ全体の秘密の値にも ${KEY} があります。`,
          en: `${KEY} is a secret of the whole repository, too.`,
        },
        mend: {
          ja: '「Repository secrets」の側を消します。そのあと、アプリの設定で鍵を作りなおし、古い鍵を消して、環境の側に新しい鍵を入れます。',
          en: 'Delete it under “Repository secrets”, then make a new key in the App’s settings, delete the old one, and put the new one into the environment.',
        },
        where: `${repository.page}/settings/secrets/actions`,
      },
    ];
  },
};
