import { daysBetween, dayOf } from '../../dates/day.ts';
import type { IsoDate, IsoTime } from '../../dates/iso-date.ts';
import { bilingual, list, paragraphs } from '../../messages/bilingual.ts';
import type { Text } from '../../text.ts';

/** An issue or pull request that can be seen. */
export interface SeenNumber {
  readonly number: number;
  readonly createdAt: IsoTime;
}

/**
 * How long a gap is news, in days after the next number was given. An older one was told, or was there before the desk worked
 * here, and whoever filed has asked by now.
 */
const NEWS_FOR = 30;

/**
 * The numbers that nobody can see, between the smallest and the largest of those that can be seen: issues and pull
 * requests are numbered together, without a gap. One may be missing that was deleted or moved elsewhere, that became a
 * discussion, or that GitHub hides since its author's account is new.
 */
export function missingNumbers(seen: readonly SeenNumber[], today: IsoDate): number[] {
  const sorted = seen.toSorted((a, b) => a.number - b.number);
  return sorted.flatMap(({ number, createdAt }, at) => {
    const before = sorted[at - 1]?.number;
    if (before === undefined || daysBetween(dayOf(createdAt), today) > NEWS_FOR) return [];
    return Array.from({ length: Math.max(0, number - before - 1) }, (_, more) => before + 1 + more);
  });
}

/** What became of a number that is in no list. */
export type Whereabouts = 'deleted' | 'moved' | 'unseen';

/** Numbers that follow each other, by the first and the last. */
export type Range = readonly [first: number, last: number];

/** The ranges of some numbers, in their order. */
export function rangesOf(numbers: readonly number[]): Range[] {
  const ranges: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

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
    ja: '出した人のほかには、見えないのかもしれません。GitHub は、新しいアカウントの投稿を、しばらく隠すことがあります。出した人には「提出済み」と見えています。番号が使われたころに「出したのに返事がない」という問い合わせがあったら、書類を紙かメールで受け取り、「代わりに登録した窓口」と「受け取った日」を書いて、代わりに出してください。心当たりがなければ、することはありません。',
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
