import { NotVisibleError, type Check } from '../check.ts';
import { fileOf } from '../pages.ts';
import { sameAddress } from './programme-repository.ts';

export const siteAddress: Check = {
  id: 'site-address',
  group: 'site',
  title: {
    ja: '制度の定めの「サイトのアドレス」は、GitHub Pages のアドレスです',
    en: 'The programme names the address of GitHub Pages',
  },
  follows: {
    ja: '入力フォーム、窓口の返事、お知らせのリンクが、どれも「ページが見つかりません」になります。',
    en: 'Every link in forms, answers and letters leads to “page not found”.',
  },
  async look({ gh, repository, programme }) {
    const address = await gh.administration.site();
    if (!address)
      throw new NotVisibleError({
        ja: 'GitHub Pages がまだ有効になっていません。先に「サイトを公開する」設定を直してください。',
        en: 'GitHub Pages is not enabled yet: mend that setting first.',
      });
    if (sameAddress(programme.site, address)) return [];
    return [
      {
        found: {
          ja: `制度の定めには ${programme.site} とあり、GitHub Pages のアドレスは ${address} です。`,
          en: `The programme says ${programme.site}; GitHub Pages publishes at ${address}.`,
        },
        mend: {
          ja: `content/programme/ のいちばん新しいファイルの site を ${address.replace(/\/$/, '')} に改め、npm run forms を動かして、プルリクエストで送ります。市のドメインを使うときは、先に Pages の設定の「Custom domain」に書きます。`,
          en: `Set site to ${address.replace(/\/$/, '')} in the newest file of content/programme/, run npm run forms, and send both by a pull request. For a domain of the city, enter it as custom domain of Pages first.`,
        },
        where: fileOf(repository, 'content/programme'),
      },
    ];
  },
};
