import { sameLogin } from '../account.ts';
import type { Text } from '../../text.ts';
import { inShort, STATUS_LIMIT } from './sentence.ts';

/** What decides about papers (code, workflows, programme, rosters, pages) in a pull request, and who answers for it. */
export interface Ownership {
  /** For each such file that changes, the owners that CODEOWNERS names, without their `@`; none where it names nobody. */
  readonly files: readonly { readonly path: string; readonly owners: readonly string[] }[];
  /** Who had a hand in the change: who opened the pull request, and who wrote its commits. */
  readonly authors: readonly string[];
  /** Who approved it as it is now, and which of the owners (accounts and teams) each of them speaks for. */
  readonly approvedBy: readonly { readonly login: string; readonly speaksFor: readonly string[] }[];
  /** Whether its author wrote, of what it is now, that nobody else is there to look. */
  readonly saidAlone: boolean;
}

/** What the only owner writes into a review of a change of their own, as GitHub lets nobody approve that. */
export const ALONE = '一人で確かめました';

/** What the owners of the code and of the city's rules have still to say. */
export function judgeOwnership({ files, authors, approvedBy, saidAlone }: Ownership): {
  readonly state: 'success' | 'pending';
  readonly sentence: Text;
} {
  const isAuthor = (login: string): boolean => authors.some((author) => sameLogin(author, login));
  const others = approvedBy.filter(({ login }) => !isAuthor(login));
  const approves = (owner: string) => others.some(({ speaksFor }) => speaksFor.includes(owner));
  const guarded = files.filter(({ owners }) => owners.length > 0);
  const open = guarded.filter(({ owners }) => !owners.some(approves));
  const [first] = open;
  if (first) {
    const [owner = ''] = first.owners;
    const isAlone = open.every(({ owners }) => owners.length === 1 && owners.every(isAuthor));
    if (!isAlone)
      return { state: 'pending', sentence: missing(first.owners.filter((one) => !isAuthor(one))) };
    if (!saidAlone) return { state: 'pending', sentence: alone(owner) };
  }
  if (guarded.length < files.length) return { state: 'success', sentence: UNGUARDED };
  return { state: 'success', sentence: first ? WAS_ALONE : APPROVED };
}

const names = (owners: readonly string[]): string => inShort(owners.join('・'), 50);

const missing = (owners: readonly string[]): Text => ({
  ja: inShort(
    `名簿や定め・プログラムの変更です。確かめる人（${names(owners)}）のうち、この変更を書いていない人の承認が必要です。`,
    STATUS_LIMIT,
  ),
  en: inShort(
    `No papers change. An owner (${names(owners)}) who did not write this has to approve it.`,
    STATUS_LIMIT,
  ),
});

const alone = (owner: string): Text => ({
  ja: inShort(
    `確かめる人が ${names([owner])} さんだけです。「Review changes」で「Comment」を選び、「${ALONE}」と書いてください。`,
    STATUS_LIMIT,
  ),
  en: inShort(
    `${names([owner])} is the only owner: write "${ALONE}" as a review ("Comment") to merge.`,
    STATUS_LIMIT,
  ),
});

const APPROVED: Text = {
  ja: '名簿や定め・プログラムの変更です。確かめる人が、いまの内容を承認しました。',
  en: 'No papers change; an owner approved it as it is now.',
};

const WAS_ALONE: Text = {
  ja: '名簿や定め・プログラムの変更です。確かめる人が一人なので、本人が確かめたという記録で取り込めます。',
  en: 'No papers change; its only owner wrote that nobody else is there to look.',
};

const UNGUARDED: Text = {
  ja: '名簿や定め・プログラムの変更です。確かめる人が決められていないため、このまま取り込めます（決めるには、技術の担当の方へ）。',
  en: 'No papers change. Beware: CODEOWNERS names nobody for these files, so nobody has to look.',
};
