import { peopleBehindAll } from '../accounts.ts';
import { NotVisibleError, type Check } from '../check.ts';
import { deciders } from '../owners.ts';
import { adminsMayPass } from '../rulesets.ts';
import { fileOf } from '../pages.ts';
import { writersAmongOwners } from '../settings.ts';

/** Nobody's own approval counts, so a single owner can never merge a change of his or her own. */
export const twoOwners: Check = {
  id: 'two-owners',
  group: 'protection',
  title: {
    ja: '確認する人は二人以上いるか、一人のときの決まった進め方があります',
    en: 'There are two owners, or a stated way round for a single one',
  },
  follows: {
    ja: '自分の変更を自分で承認することはできません。毎年度の名簿や制度の定めを、だれも取り込めなくなります。',
    en: 'Nobody may approve an own change: the yearly rosters and programme could never be merged.',
  },
  async look(ground) {
    const names = deciders(ground.folder);
    if (names.length === 0)
      throw new NotVisibleError({
        ja: '確認する人がまだいません。上の × を先に直してください。',
        en: 'There is no owner yet: mend the × above first.',
      });
    const people = await peopleBehindAll(ground.gh, names);
    const writers = await writersAmongOwners(ground);
    if (writers >= 2) return [];
    if (writers === 1 && (await adminsMayPass(ground.gh))) return [];
    return [
      {
        found: {
          ja: `書き込む権限のある人は ${writers} 人です（${people.map(({ login }) => login).join('、') || names.join('、')}）。`,
          en: `${writers} of them may write (${people.map(({ login }) => login).join(', ') || names.join(', ')}).`,
        },
        mend: {
          ja: '組織に二人以上のチームを作り、Write を与えて、制度の定めの事務局の github に「組織/チーム」と書きます。どうしても一人のときは、npm run setup で「一人で運営する」を選ぶと、管理者が確認を越えて取り込めるようになります（その記録は残ります）。',
          en: 'Make a team of two or more with the role Write and name it (organisation/team) as github of the secretariat. If there is really one person only, choose so in npm run setup: an administrator may then merge past the rule, and GitHub keeps a log of it.',
        },
        where: fileOf(ground.repository, 'content/programme'),
      },
    ];
  },
};
