import { permissionsAsked } from '../workflow-files.ts';
import type { Check } from '../check.ts';
import { pageOf } from '../pages.ts';

/** An App that is installed at a person's account has no right to read members, and its token is refused with it. */
export const organisation: Check = {
  id: 'organisation',
  group: 'repository',
  title: {
    ja: 'リポジトリは組織（Organization）のものです',
    en: 'The repository belongs to an organisation',
  },
  follows: {
    ja: '自動の処理が求める権限（members）は組織にしかありません。アプリのトークンが断られ、書類に返事ができません。担当者が替わったときに引き継ぐこともできません。',
    en: 'Only organisations have the permission “members” that the workflows ask for: the App gets no token, and nobody is answered. Nor can it be handed on when people change.',
  },
  look({ repository, inOrganisation, workflows }) {
    if (inOrganisation || permissionsAsked(workflows)['members'] === undefined) return [];
    return [
      {
        found: {
          ja: `リポジトリは個人のアカウント（${repository.owner.login}）にあります。`,
          en: `It belongs to a person’s account (${repository.owner.login}).`,
        },
        mend: {
          ja: '市の組織を無料で作り、設定の一番下の「Transfer ownership」でリポジトリを移します。そのあと npm run setup をやり直します。',
          en: 'Make an organisation for the city (free), transfer the repository to it at the bottom of the settings, and run npm run setup again.',
        },
        where: pageOf(repository, 'general'),
      },
    ];
  },
};
