import type { Check } from '../check.ts';
import { pageOf } from '../pages.ts';

/** The workflows check this branch out by its name. */
export const BRANCH = 'main';

export const defaultBranch: Check = {
  id: 'default-branch',
  group: 'repository',
  title: { ja: `既定のブランチは ${BRANCH} です`, en: `The default branch is ${BRANCH}` },
  follows: {
    ja: `自動の処理は ${BRANCH} を読みます。ほかの名前では、どの処理も動きません。`,
    en: `The workflows read ${BRANCH}; with another name none of them runs.`,
  },
  look({ repository }) {
    const name = repository.defaultBranch;
    if (name === BRANCH) return [];
    return [
      {
        found: { ja: `既定のブランチは「${name}」です。`, en: `The default branch is “${name}”.` },
        mend: {
          ja: `「Default branch」の鉛筆の印を押し、名前を ${BRANCH} に改めます。`,
          en: `Rename it to ${BRANCH} under “Default branch”.`,
        },
        where: pageOf(repository, 'general'),
      },
    ];
  },
};
