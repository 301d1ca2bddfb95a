import type { Check } from '../check.ts';
import { organisationPage } from '../pages.ts';

export const appInstalled: Check = {
  id: 'app-installed',
  group: 'app',
  title: {
    ja: '窓口のアプリが組織に入っていて、止められていません',
    en: 'The desk’s App is installed at the organisation and not suspended',
  },
  follows: {
    ja: '窓口はトークンをもらえず、書類に返事も確認もできません。',
    en: 'The desk gets no token: nobody is answered, and nothing is checked.',
  },
  async look(ground) {
    const { repository } = ground;
    const app = await ground.installation();
    if (app === null)
      return [
        {
          found: {
            ja: '窓口のアプリが、この組織に入っていません。',
            en: 'The desk’s App is not installed at this organisation.',
          },
          mend: {
            ja: 'npm run setup の「アプリを作る」をもう一度開きます。アプリがもうあるなら、そのアプリの設定の「Install App」で、この組織とこのリポジトリを選びます。',
            en: 'Open the step of the App in npm run setup again. If the App exists, choose this organisation and repository under “Install App” in its settings.',
          },
          where: organisationPage(repository, 'installations'),
        },
      ];
    if (!app.isSuspended) return [];
    return [
      {
        found: {
          ja: `アプリ「${app.slug}」の設置が、一時停止されています。`,
          en: `The installation of the App “${app.slug}” is suspended.`,
        },
        mend: {
          ja: 'アプリの設置の画面を開き、「Unsuspend」を押します。',
          en: 'Open the installation and press “Unsuspend”.',
        },
        where: app.page,
      },
    ];
  },
};
