import { CONTENT } from '../../domain/record/path.ts';
import { NotVisibleError, type Check } from '../check.ts';
import { pageOf, fileOf } from '../github-pages.ts';

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

/** The workflows check this branch out by its name. */
export const BRANCH = 'main';

export const defaultBranch: Check = {
  id: 'default-branch',
  group: 'repository',
  title: { ja: `既定のブランチは ${BRANCH} です`, en: `The default branch is ${BRANCH}` },
  follows: {
    ja: `自動の処理は ${BRANCH} を読みます。ほかの名前では、どの処理も動きません。`,
    en: `The workflows read ${BRANCH}; with another name none of them runs.`,
  },
  look({ repository }) {
    const name = repository.defaultBranch;
    if (name === BRANCH) return [];
    return [
      {
        found: { ja: `既定のブランチは「${name}」です。`, en: `The default branch is “${name}”.` },
        mend: {
          ja: `「Default branch」の鉛筆の印を押し、名前を ${BRANCH} に改めます。`,
          en: `Rename it to ${BRANCH} under “Default branch”.`,
        },
        where: pageOf(repository, 'general'),
      },
    ];
  },
};

export const programmeRepository: Check = {
  id: 'programme-repository',
  group: 'repository',
  title: {
    ja: '制度の定めの「リポジトリのアドレス」は、このリポジトリです',
    en: 'The programme names this repository',
  },
  follows: {
    ja: '窓口の返事やサイトのリンクが、よそのリポジトリへつながります。',
    en: 'Links in answers and on the site lead to another repository.',
  },
  async look({ gh, repository, programme, folder }) {
    if (sameAddress(programme.repository, repository.page)) return [];
    const isOld = folder.head() !== (await gh.git.head(repository.defaultBranch));
    return [
      {
        found: {
          ja: `手元の制度の定めには ${programme.repository} とあります。このリポジトリは ${repository.page} です。`,
          en: `The programme on this machine says ${programme.repository}; this is ${repository.page}.`,
        },
        mend: isOld
          ? {
              ja: '手元の写しが古いようです。git pull で新しくしてから、もう一度診断します。',
              en: 'The copy on this machine seems to be old: run git pull, then the doctor again.',
            }
          : {
              ja: `content/programme/ のいちばん新しいファイルの repository を ${repository.page} に改め、npm run forms を動かして、プルリクエストで送ります。`,
              en: `Set repository to ${repository.page} in the newest file of content/programme/, run npm run forms, and send both by a pull request.`,
            },
        where: fileOf(repository, `${CONTENT}programme`),
      },
    ];
  },
};

/** GitHub does not tell upper and lower case apart, nor a slash at the end. */
export const sameAddress = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (address: string): string => address.toLowerCase().replace(/(\.git)?\/*$/, '');

export const isPublic: Check = {
  id: 'public',
  group: 'repository',
  title: { ja: 'リポジトリは公開されていて、書き込めます', en: 'The repository is public and not archived' },
  follows: {
    ja: '市民や団体が、書類を届けることも、記録を読むこともできません。',
    en: 'Nobody outside can file a paper or read the record.',
  },
  look({ repository }) {
    const where = pageOf(repository, 'general');
    return [
      ...(repository.isPrivate
        ? [
            {
              found: { ja: 'リポジトリが非公開（private）です。', en: 'The repository is private.' },
              mend: {
                ja: '設定の一番下「Danger Zone」の「Change repository visibility」で「Public」を選びます。',
                en: 'At the bottom of the settings, under “Danger Zone”, change the visibility to public.',
              },
              where,
            },
          ]
        : []),
      ...(repository.isArchived
        ? [
            {
              found: { ja: 'リポジトリが保管（archived）されています。', en: 'The repository is archived.' },
              mend: {
                ja: '設定の一番下「Danger Zone」の「Unarchive this repository」を押します。',
                en: 'At the bottom of the settings, under “Danger Zone”, unarchive it.',
              },
              where,
            },
          ]
        : []),
    ];
  },
};
