import { NotVisibleError, type Check } from '../check.ts';
import { organisationPage } from '../pages.ts';

/** https://docs.github.com/en/organizations/managing-organization-settings/allowing-people-to-delete-issues-in-your-organization */
export const deleteIssues: Check = {
  id: 'delete-issues',
  group: 'care',
  title: {
    ja: '組織は、管理者が issue を消すことを許しています',
    en: 'The organisation lets administrators delete issues',
  },
  follows: {
    ja: '電話番号や住所などが書き込まれたときに、その書き込みを丸ごと消すことができません。',
    en: 'A filing with telephone numbers or addresses cannot be deleted as a whole.',
  },
  async look({ gh, repository, inOrganisation }) {
    // Whoever owns a repository may delete its issues.
    if (!inOrganisation) return [];
    const may = await gh.administration.membersMayDeleteIssues();
    if (may === undefined)
      throw new NotVisibleError({
        ja: '組織の持ち主（owner）のトークンでないと見られません。',
        en: 'Only the token of an owner of the organisation shows it.',
      });
    if (may) return [];
    return [
      {
        found: {
          ja: '「Allow members to delete issues for this organization」が無効です。',
          en: '“Allow members to delete issues for this organization” is off.',
        },
        mend: {
          ja: '「Issue deletion」の欄でこれを選び、「Save」を押します。消せるのはリポジトリの管理者だけです。',
          en: 'Tick it under “Issue deletion” and save. Only administrators of the repository may then delete.',
        },
        where: organisationPage(repository, 'member_privileges'),
      },
    ];
  },
};
