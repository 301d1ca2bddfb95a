import { NotVisibleError, type Check } from '../check.ts';
import { pageOf } from '../pages.ts';

export const siteAnswers: Check = {
  id: 'site-answers',
  group: 'site',
  afterReady: true,
  title: { ja: 'サイトのトップページが開きます', en: 'The home page of the site opens' },
  follows: {
    ja: 'だれも記録を読めず、提案のフォームも開けません。',
    en: 'Nobody can read the record or find the forms.',
  },
  async look({ programme, repository, pageStatus }) {
    const status = await pageStatus(programme.site);
    if (status === null)
      throw new NotVisibleError({
        ja: `この計算機から ${programme.site} につながりませんでした。`,
        en: `${programme.site} could not be reached from this machine.`,
      });
    if (status < 400) return [];
    return [
      {
        found: {
          ja: `${programme.site} は ${status} を返します。`,
          en: `${programme.site} answers ${status}.`,
        },
        mend: {
          ja: '「サイトのアドレス」と「サイトは、いまの記録から作られています」の × を先に直します。それでも開かないときは、Pages の設定の案内を読みます。',
          en: 'Mend the × of address and publication first; then read what the settings of Pages say.',
        },
        where: pageOf(repository, 'pages'),
      },
    ];
  },
};
