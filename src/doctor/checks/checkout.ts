import { NotVisibleError, type Check } from '../check.ts';

export const checkout: Check = {
  id: 'checkout',
  group: 'repository',
  title: {
    ja: '手元のファイルは GitHub にあるものと同じです',
    en: 'The files on this machine are those on GitHub',
  },
  follows: {
    ja: 'この診断は手元の制度の定めやワークフローを読みます。GitHub にあるものとちがうと、診断もちがってきます。',
    en: 'The doctor reads programme and workflows of this folder: where they differ from GitHub’s, so may its answers.',
  },
  async look({ gh, repository, folder }) {
    const [here, there] = [folder.head(), await gh.git.head(repository.defaultBranch)];
    if (here === null)
      throw new NotVisibleError({
        ja: 'このフォルダは git のリポジトリではありません。',
        en: 'This folder is no git repository.',
      });
    if (here === there) return [];
    return [
      {
        found: {
          ja: `手元は ${here.slice(0, 7)}、GitHub の ${repository.defaultBranch} は ${there?.slice(0, 7) ?? '（ありません）'} です。`,
          en: `Here it is ${here.slice(0, 7)}, on GitHub’s ${repository.defaultBranch} ${there?.slice(0, 7) ?? '(nothing)'}.`,
        },
        mend: {
          ja: 'git pull で手元を新しくするか、手元の変更を GitHub に送ってから、もう一度診断します。',
          en: 'Pull, or push what is new here, and run the doctor again.',
        },
        where: repository.page,
      },
    ];
  },
};
