import { CONTENT } from '../../domain/record/path.ts';
import { CODEOWNERS, codeowners } from '../../desk/protect/codeowners.ts';
import { peopleBehindAll } from '../accounts.ts';
import { type Check, type Problem, NotVisibleError } from '../check.ts';
import { DECIDES, ownersIn, deciders } from '../owners.ts';
import { fileOf } from '../github-pages.ts';
import { adminsMayPass } from '../rulesets.ts';
import { writersAmongOwners } from '../settings.ts';

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

/** https://docs.github.com/en/rest/repos/repos#list-codeowners-errors */
export const ownersValid: Check = {
  id: 'owners-valid',
  group: 'protection',
  title: {
    ja: 'GitHub は、確認する人の一覧（CODEOWNERS）を読めています',
    en: 'GitHub finds no error in CODEOWNERS',
  },
  follows: {
    ja: '誤りのある行は数えられません。そこはだれの確認もなしに変えられます。',
    en: 'A line with an error does not count: what it names can be changed without anybody looking.',
  },
  async look({ gh, repository }) {
    const errors = await gh.administration.codeownersErrors();
    if (!errors)
      throw new NotVisibleError({
        ja: `${CODEOWNERS} がまだありません。`,
        en: `${CODEOWNERS} is not there yet.`,
      });
    return errors.map(({ line, kind, source, suggestion }) => ({
      found: {
        ja: `${line} 行目に誤りがあります（${kind}）: ${source.trim()}`,
        en: `Line ${line}: ${kind}: ${source.trim()}`,
      },
      mend: {
        ja: `名前の書きまちがいか、その人に書き込む権限がありません。${suggestion ? `GitHub の案内: ${suggestion}` : '制度の定めの名前と、その人の権限（Write）を確かめます。'}`,
        en: `The name is misspelt, or may not write. ${suggestion ?? 'Check the name in the programme and the role of the person.'}`,
      },
      where: fileOf(repository, CODEOWNERS),
    }));
  },
};

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
        where: fileOf(ground.repository, `${CONTENT}programme`),
      },
    ];
  },
};
