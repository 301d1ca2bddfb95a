import { CONTENT } from '../../domain/record/path.ts';
import { namedOn, type Named, mayWrite, secretariatOf } from '../accounts.ts';
import { NotVisibleError, type Check, type Problem } from '../check.ts';
import type { Ground } from '../ground.ts';
import { fileOf, pageOf } from '../github-pages.ts';

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

export const secretariatMayMerge: Check = {
  id: 'secretariat-may-merge',
  group: 'people',
  title: {
    ja: '事務局には、書類を取り込める人がいます',
    en: 'The secretariat has people who may merge',
  },
  follows: {
    ja: '承認のそろった書類を取り込める人がいません。',
    en: 'Nobody can merge what has been approved.',
  },
  async look(ground) {
    const people = await secretariatOf(ground);
    if (people.length === 0)
      return [
        {
          found: {
            ja: '制度の定めの事務局に GitHub の名前がないか、その名前が GitHub にありません。',
            en: 'The secretariat has no GitHub name in the programme, or GitHub does not know it.',
          },
          mend: {
            ja: '制度の定めの offices で、役割が secretariat の窓口に github を書き、npm run protect -- --codeowners を動かします。',
            en: 'Give the office with the role secretariat its github in the programme, and run npm run protect -- --codeowners.',
          },
          where: fileOf(ground.repository, `${CONTENT}programme`),
        },
      ];
    const problems: Problem[] = [];
    for (const { login } of people)
      if (!(await mayWrite(ground.gh, login)))
        problems.push({
          found: {
            ja: `事務局の ${login} には、書き込む権限（Write）がありません。`,
            en: `${login} of the secretariat may not write.`,
          },
          mend: {
            ja: '「Collaborators and teams」で、この人かチームに Write を与えます。',
            en: 'Give the person or team the role Write under “Collaborators and teams”.',
          },
          where: pageOf(ground.repository, 'access'),
        });
    return problems;
  },
};

/** A team that is mentioned with a token without `members: read` stays plain text and hears nothing. */
export const teamMentions: Check = {
  id: 'team-mentions',
  group: 'people',
  title: {
    ja: 'チームへの呼びかけは、チームの人に届きます',
    en: 'Teams hear when the desk mentions them',
  },
  follows: {
    ja: '窓口がチームに呼びかけても、ただの文字になり、だれにもメールが届きません。',
    en: 'A mention stays plain text, and nobody gets a mail.',
  },
  look(ground) {
    const teams = namedOn(ground).filter(({ isTeam }) => isTeam);
    if (teams.length === 0) return [];
    const deaf = ground.workflows.filter(
      ({ asks }) => asks['issues'] === 'write' && asks['members'] === undefined,
    );
    return deaf.map(({ file, name }) => ({
      found: {
        ja: `「${name}」は、チーム（${teams.map(({ login }) => login).join('、')}）に呼びかけるのに必要な権限 members: read を求めていません。`,
        en: `“${name}” does not ask for members: read, which mentions of ${teams.map(({ login }) => login).join(', ')} take.`,
      },
      mend: {
        ja: `.github/workflows/${file} の鍵をもらう手順に permission-members: read を足します。または、制度の定めにチームではなく人の名前を書きます。`,
        en: `Add permission-members: read to the step of the token in .github/workflows/${file}, or name people instead of teams.`,
      },
      where: fileOf(ground.repository, `.github/workflows/${file}`),
    }));
  },
};

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
