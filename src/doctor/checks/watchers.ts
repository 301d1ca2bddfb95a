import { secretariatOf } from '../accounts.ts';
import { NotVisibleError, type Check } from '../check.ts';

/** Comments of the desk notify those who watch. https://docs.github.com/en/rest/activity/watching#list-watchers */
export const watchers: Check = {
  id: 'watchers',
  group: 'people',
  title: {
    ja: '事務局のだれかが、リポジトリの動きをすべて受け取っています',
    en: 'Somebody of the secretariat watches the repository',
  },
  follows: {
    ja: '書類が届いても、処理が失敗しても、事務局にメールが届きません。',
    en: 'The secretariat gets no mail when something is filed, or fails.',
  },
  async look(ground) {
    const people = await secretariatOf(ground);
    if (people.length === 0)
      throw new NotVisibleError({
        ja: '事務局の GitHub の名前が、制度の定めにまだありません。',
        en: 'The secretariat has no GitHub name in the programme yet.',
      });
    const watching = await ground.gh.people.watchers();
    if (people.some(({ id }) => watching.some((one) => one.id === id))) return [];
    const names = people.map(({ login }) => login);
    return [
      {
        found:
          names.length === 1
            ? {
                ja: `${names.join('')} さんは、このリポジトリを Watch していません。`,
                en: `${names.join('')} does not watch this repository.`,
              }
            : {
                ja: `${names.join('、')} のだれも、このリポジトリを Watch していません。`,
                en: `None of ${names.join(', ')} watches this repository.`,
              },
        mend: {
          ja: '事務局の方が GitHub に入り、リポジトリの右上の「Watch」で「All Activity」を選びます。',
          en: 'Somebody of the secretariat signs in and chooses “All Activity” under “Watch”.',
        },
        where: ground.repository.page,
      },
    ];
  },
};
