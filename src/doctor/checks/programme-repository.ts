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
  look({ repository, programme }) {
    if (sameAddress(programme.repository, repository.html_url)) return [];
    return [
      {
        found: {
          ja: `制度の定めには ${programme.repository} とあります。このリポジトリは ${repository.html_url} です。`,
          en: `The programme says ${programme.repository}; this is ${repository.html_url}.`,
        },
        mend: {
          ja: `content/programme/ のいちばん新しいファイルの repository を ${repository.html_url} に改め、npm run forms を動かして、プルリクエストで送ります。`,
          en: `Set repository to ${repository.html_url} in the newest file of content/programme/, run npm run forms, and send both by a pull request.`,
        },
        where: fileOf(repository, 'content/programme'),
      },
    ];
  },
};

/** GitHub does not tell upper and lower case apart, nor a slash at the end. */
export const sameAddress = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (address: string): string => address.toLowerCase().replace(/(\.git)?\/*$/, '');
