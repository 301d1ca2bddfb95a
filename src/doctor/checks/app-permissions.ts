import { NotVisibleError, type Check } from '../check.ts';
import { missingFrom, permissionsAsked } from '../workflow-files.ts';

/** A token with a right that the installation lacks is refused as a whole, so one that is missing stops a workflow. */
export const appPermissions: Check = {
  id: 'app-permissions',
  group: 'app',
  title: {
    ja: '窓口のアプリには、自動の処理が求める権限がそろっています',
    en: 'The App has every permission that the workflows ask for',
  },
  follows: {
    ja: '権限が一つでも足りないと、それを求める処理はトークンをもらえず、始まってすぐに失敗します。',
    en: 'A workflow that asks for one that is missing gets no token at all and fails as it starts.',
  },
  async look(ground) {
    const app = await ground.installation();
    if (app === null)
      throw new NotVisibleError({ ja: 'アプリがまだ入っていません。', en: 'The App is not installed yet.' });
    const missing = missingFrom(app.permissions, permissionsAsked(ground.workflows));
    if (missing.length === 0) return [];
    return [
      {
        found: {
          ja: `足りない権限: ${missing.join('、')}`,
          en: `Missing: ${missing.join(', ')}`,
        },
        mend: {
          ja: 'アプリの設定の「Permissions & events」で権限を足し、保存します。そのあと、組織の側のアプリの設置の画面で、新しい権限を承認します（承認するまで効きません）。',
          en: 'Add them under “Permissions & events” of the App and save, then accept the new permissions on the page of the installation; they do not count before.',
        },
        where: app.page,
      },
    ];
  },
};
