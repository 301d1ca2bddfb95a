import type { Check } from '../check.ts';
import { pageOf } from '../pages.ts';

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
