import type { Text } from '../../text.ts';
import { bilingual } from '../bilingual.ts';
import type { Whereabouts } from './missing-numbers.ts';

/** The mark of the comment that tells of a number. */
export const gapMark = (number: number): string => `gap:${number}`;

/** That a number of an issue is in no list, what that means, and what to do. */
export const gapWords = (number: number, where: Whereabouts): string =>
  bilingual({
    ja: `**番号 ${number} が見当たりません。** ${WORDS[where].ja}`,
    en: `**Number ${number} is missing.** ${WORDS[where].en}`,
  });

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
