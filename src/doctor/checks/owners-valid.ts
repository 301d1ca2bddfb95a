import { NotVisibleError, type Check } from '../check.ts';
import { CODEOWNERS } from '../../desk/protect/codeowners.ts';
import { fileOf } from '../pages.ts';

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
