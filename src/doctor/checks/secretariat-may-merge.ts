import { mayWrite, secretariatOf } from '../accounts.ts';
import type { Check, Problem } from '../check.ts';
import { fileOf, pageOf } from '../pages.ts';

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
          where: fileOf(ground.repository, 'content/programme'),
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
