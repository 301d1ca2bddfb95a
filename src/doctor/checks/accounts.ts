import { namedOn, type Named } from '../accounts.ts';
import { NotVisibleError, type Check, type Problem } from '../check.ts';
import type { Ground } from '../ground.ts';
import { fileOf } from '../pages.ts';

/** A name that is given up may be taken by anybody: https://docs.github.com/en/account-and-profile/concepts/username-changes */
export const accounts: Check = {
  id: 'accounts',
  group: 'people',
  title: {
    ja: '制度の定めと名簿にある GitHub の名前は、どれも本人のものです',
    en: 'Every GitHub name in programme and roster is the account that is meant',
  },
  follows: {
    ja: '知らせが届かず、承認が数えられません。手放された名前をほかの人が取ると、その人の承認になるおそれがあります。',
    en: 'News do not arrive and approvals are not counted; whoever takes a name that was given up might speak in its place.',
  },
  async look(ground) {
    const names = namedOn(ground);
    if (names.length === 0)
      throw new NotVisibleError({
        ja: '制度の定めにも名簿にも、GitHub の名前がまだありません。',
        en: 'Neither programme nor roster has a GitHub name yet.',
      });
    const problems: Problem[] = [];
    for (const one of names) problems.push(...(await lookAt(ground, one)));
    return problems;
  },
};

async function lookAt(ground: Ground, one: Named): Promise<Problem[]> {
  const { login, id, as, isTeam } = one;
  const where = fileOf(ground.repository, 'content');
  if (isTeam) {
    if (await ground.gh.administration.hasTeam(login)) return [];
    return [
      {
        found: {
          ja: `${as.ja}のチーム ${login} が GitHub にありません。`,
          en: `GitHub has no team ${login} (${as.en}).`,
        },
        mend: {
          ja: '組織の「Teams」でチームを作るか、制度の定めの名前を直します。',
          en: 'Make the team under “Teams” of the organisation, or mend the name in the programme.',
        },
        where,
      },
    ];
  }
  const account = await ground.gh.people.find(login);
  if (!account)
    return [
      {
        found: {
          ja: `${as.ja}の ${login} というアカウントが GitHub にありません。`,
          en: `GitHub has no account ${login} (${as.en}).`,
        },
        mend: {
          ja: '本人に今の名前を聞き、制度の定めか名簿の login と id を直して、プルリクエストで送ります。',
          en: 'Ask for the name of today, and mend login and id in programme or roster by a pull request.',
        },
        where,
      },
    ];
  const { id: now } = account;
  if (id === now) return [];
  return [
    id === null
      ? {
          found: {
            ja: `${as.ja}の ${login} に、アカウントの番号（id）がありません。`,
            en: `${login} (${as.en}) has no number (id).`,
          },
          mend: {
            ja: `本人のアカウントであることを確かめ、制度の定めか名簿で github: { login: ${login}, id: ${now} } とします。`,
            en: `Make sure that it is theirs, and write github: { login: ${login}, id: ${now} } in programme or roster.`,
          },
          where,
        }
      : {
          found: {
            ja: `${as.ja}の ${login} は、いまは別のアカウントです（記録の番号 ${id}、いまの番号 ${now}）。`,
            en: `${login} (${as.en}) is another account now (recorded ${id}, now ${now}).`,
          },
          mend: {
            ja: '本人に今の名前を聞いて直します。番号だけを書き換えてはいけません。',
            en: 'Ask the person for the name of today. Do not just change the number.',
          },
          where,
        },
  ];
}
