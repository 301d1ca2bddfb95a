import { CODEOWNERS, codeowners } from '../../desk/protect/codeowners.ts';
import type { Check, Problem } from '../check.ts';
import { DECIDES, ownersIn } from '../owners.ts';
import { fileOf } from '../pages.ts';

export const ownersNamed: Check = {
  id: 'owners-named',
  group: 'protection',
  title: {
    ja: '書類のことを決めるもの（制度の定め、名簿、ページ、プログラム）には、確認する人がいます',
    en: 'What decides about papers (programme, rosters, pages, code) has owners',
  },
  follows: {
    ja: '名簿や承認の数え方を、一人がだれの確認もなしに書き換えられます。',
    en: 'One person can change rosters, or how approvals are counted, without anybody looking.',
  },
  look({ repository, programme, folder }) {
    const text = folder.text(CODEOWNERS) ?? '';
    const where = fileOf(repository, CODEOWNERS);
    const mend = {
      ja: '制度の定めで事務局の github を書き、npm run protect -- --codeowners を動かして、できた .github/CODEOWNERS をプルリクエストで送ります。',
      en: 'Give the secretariat its github in the programme, run npm run protect -- --codeowners, and send .github/CODEOWNERS by a pull request.',
    };
    const unowned = DECIDES.filter((path) => ownersIn(text, path).length === 0);
    const problems: Problem[] = [];
    if (unowned.length > 0)
      problems.push({
        found: {
          ja: `確認する人のいないもの: ${unowned.join('、')} など`,
          en: `Nobody owns: ${unowned.join(', ')}, and so on`,
        },
        mend,
        where,
      });
    else if (text !== codeowners(programme))
      problems.push({
        found: {
          ja: `${CODEOWNERS} は、いまの制度の定めから作られたものではありません。`,
          en: `${CODEOWNERS} was not made from the programme as it is now.`,
        },
        mend,
        where,
      });
    return problems;
  },
};
