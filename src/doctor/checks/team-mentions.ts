import { namedOn } from '../accounts.ts';
import type { Check } from '../check.ts';
import { fileOf } from '../pages.ts';

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
        ja: `「${name}」は、チーム（${teams.map(({ login }) => login).join('、')}）に呼びかけるのに要る権限 members: read を求めていません。`,
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
