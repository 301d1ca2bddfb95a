import { CONTENT } from '../../domain/record/path.ts';
import { defaultBranch } from '../../github/branches.ts';
import { NotVisibleError, type Check } from '../check.ts';
import { fileOf, pageOf, workflowPage } from '../github-pages.ts';
import { sameAddress } from './repository-checks.ts';

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
        where: fileOf(repository, `${CONTENT}programme`),
      },
    ];
  },
};

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

const PUBLISH = 'publish.yml';

/** So long a change may take until it is on the site. */
const PATIENCE = 60 * 60_000;

export const siteFresh: Check = {
  id: 'site-fresh',
  group: 'site',
  afterReady: true,
  title: {
    ja: 'サイトは、いまの記録から作られています',
    en: 'The site was built from the record as it is now',
  },
  follows: {
    ja: '取り込んだ書類がサイトに出ません。市民は古い記録を読むことになります。',
    en: 'What was merged is not on the site; citizens read an older record.',
  },
  async look({ gh, repository, now }) {
    const last = await gh.workflows.lastRun(PUBLISH, { status: 'success' });
    const { head } = await defaultBranch(gh);
    const mergedAt = (await gh.git.commit(head))?.at;
    if (last?.commit === head) return [];
    if (mergedAt !== undefined && Date.parse(now) - Date.parse(mergedAt) < PATIENCE)
      throw new NotVisibleError({
        ja: '変更が入ったばかりです。1時間ほどして、もう一度見てください。',
        en: 'Something was merged just now: look again in an hour.',
      });
    return [
      {
        found: last
          ? {
              ja: `最後に公開したのは ${last.at} で、そのあとに入った変更（${mergedAt ?? '日時は不明'}）が出ていません。`,
              en: `It was published at ${last.at}; what was merged since (${mergedAt ?? 'time unknown'}) is missing.`,
            }
          : { ja: 'サイトはまだ一度も公開されていません。', en: 'The site was never published.' },
        mend: {
          ja: '「publish」の画面で「Run workflow」を押します。失敗するときは、その記録の赤い行を読みます。',
          en: 'Press “Run workflow” on the page of publish. If it fails, read the red lines of its log.',
        },
        where: workflowPage(repository, PUBLISH),
      },
    ];
  },
};
