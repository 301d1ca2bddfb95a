import type { Check } from '../check.ts';
import { fileOf } from '../pages.ts';

const FILE = '.github/dependabot.yml';

export const dependabot: Check = {
  id: 'dependabot',
  group: 'care',
  title: {
    ja: '部品を新しくする案（Dependabot）が届きます',
    en: 'Renewals of dependencies (Dependabot) are asked for',
  },
  follows: {
    ja: '固定してある部品が、古いままになります。',
    en: 'Pinned packages grow old.',
  },
  look({ repository, folder }) {
    if (folder.text(FILE) !== null) return [];
    return [
      {
        found: { ja: `${FILE} がありません。`, en: `${FILE} is missing.` },
        mend: {
          ja: 'Junkan のもとのリポジトリから写し、プルリクエストで送ります。',
          en: 'Copy it from Junkan’s own repository and send it by a pull request.',
        },
        where: fileOf(repository, '.github'),
      },
    ];
  },
};
