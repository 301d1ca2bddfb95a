import type { Text } from '../../text.ts';
import { bilingual, list, paragraphs } from '../../messages/bilingual.ts';
import { rangesOf, type Whereabouts } from './missing-numbers.ts';

const GAPS = 'gaps:';

/** How many ranges one comment tells of: GitHub takes 65,536 characters. */
export const MOST_RANGES = 40;

/** The mark of the comment that tells of some numbers: `gaps:5-118.120-120`. */
export const gapMark = (numbers: readonly number[]): string =>
  GAPS +
  rangesOf(numbers)
    .map((range) => range.join('-'))
    .join('.');

/** Whether the comment with this mark tells of a number. */
export const isInGapMark = (mark: string, number: number): boolean =>
  mark.startsWith(GAPS) &&
  mark
    .slice(GAPS.length)
    .split('.')
    .map((range) => range.split('-').map(Number))
    .some(([first = 0, last = 0]) => first <= number && number <= last);

/** That numbers of issues are in no list, what that means, and what to do. */
export function gapWords(missing: ReadonlyMap<number, Whereabouts>): string {
  const kinds = (['unseen', 'moved', 'deleted'] as const).flatMap((where): Text[] => {
    const ranges = rangesOf([...missing].flatMap(([number, is]) => (is === where ? number : [])));
    if (ranges.length === 0) return [];
    const shown = ranges.map(([first, last]) => (first === last ? `#${first}` : `#${first}–#${last}`));
    return [
      {
        ja: `**${shown.join('、')}**：${WORDS[where].ja}`,
        en: `**${shown.join(', ')}**: ${WORDS[where].en}`,
      },
    ];
  });
  return bilingual(
    paragraphs({ ja: '### 見当たらない番号があります', en: '### Some numbers are missing' }, list(kinds)),
  );
}

const WORDS: Readonly<Record<Whereabouts, Text>> = {
  unseen: {
    ja: '出した人のほかには、見えないのかもしれません。GitHub は、新しいアカウントの投稿を、しばらく隠すことがあります。出した人には「提出済み」と見えています。番号が使われたころに「出したのに返事がない」という問い合わせがあったら、書類を紙かメールで受け取り、「代理の登録」に受け取った日を書いて、代わりに出してください。心当たりがなければ、することはありません。',
    en: 'It may be visible to its author alone: GitHub sometimes hides what a new account writes, while its author sees it as filed. If somebody asks why there is no answer, take the paper by mail or by hand and file it for them, with the day of receipt under "Entered on behalf". Otherwise there is nothing to do.',
  },
  deleted: {
    ja: '削除されています。事務局の方が削除したのなら、することはありません。',
    en: 'It was deleted. If the secretariat did so, there is nothing to do.',
  },
  moved: {
    ja: '別のリポジトリへ移されています。書類だったときは、元の所へ戻すか、こちらへ出し直してもらってください。',
    en: 'It was moved to another repository. If it was a filing, move it back or have it filed here again.',
  },
};
