import { READY } from '../../desk/protect/environment.ts';
import type { Check } from '../check.ts';
import type { Ground } from '../ground.ts';
import { pageOf } from '../pages.ts';

/** What the variable says by which the desk is open; null where it is missing. */
export async function readyIn(ground: Ground): Promise<string | null> {
  const { repository } = await ground.variables();
  return repository.find(({ name }) => name === READY)?.value ?? null;
}

export const ready: Check = {
  id: 'ready',
  group: 'workflows',
  title: {
    ja: '窓口は開いています（準備を終えた印があります）',
    en: 'The desk is open: setting up was finished',
  },
  follows: {
    ja: '窓口は何も書きません。書類が届いても、だれにも返事をしません。',
    en: 'The desk writes nothing, and nobody who files is answered.',
  },
  async look(ground) {
    const value = await readyIn(ground);
    if (value === 'true') return [];
    return [
      {
        found:
          value === null
            ? { ja: `変数 ${READY} がありません。`, en: `The variable ${READY} is missing.` }
            : { ja: `変数 ${READY} は「${value}」です。`, en: `The variable ${READY} says “${value}”.` },
        mend: {
          ja: `ほかの × をすべて直してから、「Repository variables」に ${READY} を足し、値を true にします（npm run setup の最後の手順です）。`,
          en: `Mend every other × first; then add ${READY} with the value true under “Repository variables” (the last step of npm run setup).`,
        },
        where: pageOf(ground.repository, 'variables'),
      },
    ];
  },
};
