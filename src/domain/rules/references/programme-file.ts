import { isForeignPages, pagesAddress } from '../../programme/site.ts';
import { contentPathOf, programmePath } from '../../record/path.ts';
import { defineRule } from '../rule.ts';

export const programmeMissing = defineRule({
  id: 'programme-missing',
  family: 'references',
  severity: 'error',
  clause: 'C29',
  title: { ja: '制度の定めがない', en: 'There is no programme' },
  why: {
    ja: '期限、席の数、指針などの定めがないと、書類を確かめられません。',
    en: 'Without dates, seats and guidelines no paper can be judged.',
  },
  remedy: {
    ja: '最初の年度の定めを programme/年度.yaml に書きます。',
    en: 'Write the rules of the first year into programme/<year>.yaml.',
  },
  scope: 'paths',
  *check(paths) {
    if (paths.some((path) => contentPathOf(path)?.is === 'programme')) return;
    yield {
      file: 'programme',
      field: null,
      message: {
        ja: '制度の定め（programme/年度.yaml）が一つもありません。ほかの確認はできませんでした。',
        en: 'There is no programme/<year>.yaml. Nothing else could be judged.',
      },
      allowed: { ja: 'programme/2026.yaml のような名前のファイル', en: 'a file such as programme/2026.yaml' },
      fix: { ja: '最初の年度の定めを加えてください。', en: 'Add the rules of the first year.' },
    };
  },
});

export const foreignSite = defineRule({
  id: 'foreign-site',
  family: 'references',
  severity: 'error',
  clause: null,
  title: { ja: 'サイトのアドレスがリポジトリと合わない', en: 'The site is not that of the repository' },
  why: {
    ja: '入力フォーム、窓口の返事、お知らせは、制度の定めにあるサイトのアドレスへ案内します。違うアドレスでは、どのリンクも「ページが見つかりません」になります。',
    en: 'Forms, answers and letters lead to the address that the programme names. With another one every link leads to “page not found”.',
  },
  remedy: {
    ja: 'いちばん新しい年度の制度の定めで、site を GitHub Pages のアドレスに改めます。独自のドメインを使うときは、そのアドレスを書きます。',
    en: 'Set site in the newest programme to the address of GitHub Pages, or to that of your own domain.',
  },
  scope: 'record',
  *check({ record }) {
    const year = Math.max(...record.programmes.keys());
    const programme = record.programmes.get(year);
    if (!programme || !isForeignPages(programme)) return;
    const own = pagesAddress(programme.repository) ?? '';
    yield {
      file: programmePath(year),
      field: 'site',
      message: {
        ja: `このリポジトリのサイトは、${programme.site} には公開されません。`,
        en: `The site of this repository is not published at ${programme.site}.`,
      },
      allowed: { ja: `${own}、または独自のドメイン`, en: `${own}, or a domain of your own` },
      fix: {
        ja: 'site を改め、npm run forms を実行してください。',
        en: 'Change site, and run npm run forms.',
      },
    };
  },
});
