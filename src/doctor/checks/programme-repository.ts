import type { Check } from '../check.ts';
import { fileOf } from '../pages.ts';

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
        where: fileOf(repository, 'content/programme'),
      },
    ];
  },
};

/** GitHub does not tell upper and lower case apart, nor a slash at the end. */
export const sameAddress = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (address: string): string => address.toLowerCase().replace(/(\.git)?\/*$/, '');
