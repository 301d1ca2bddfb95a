import { bilingual, list, paragraphs } from '../../../messages/bilingual.ts';
import type { Programme } from '../../../programme/schema.ts';
import type { Text } from '../../../text.ts';
import type { SaidBelow, Suspected } from '../said-below.ts';
import { issuePlace, pullPlace } from '../../places.ts';

/** What is to be said of comments below a filing: a note in the thread, and a line for the secretariat. */
export interface BelowNews {
  /** Of the note and, with the issue's number, of the line. Each kind of news has one of its own, so that none hides another. */
  readonly mark: string;
  readonly note: string;
  readonly alert: string;
}

/** The mark of the note on where to mend the paper. */
const ANSWERED = 'said-below';
/** With the newest such comment: another one is news again. */
const PERSONAL = 'personal-below';
/** The same of reviews, which GitHub numbers apart. */
const REVIEWED = 'personal-review';

/** Whether a mark is one of a note about comments below a filing. */
export const isBelowMark = (mark: string | null): boolean =>
  mark === ANSWERED || [PERSONAL, REVIEWED].some((start) => mark?.startsWith(`${start}:`) ?? false);

/** What is to be said of the comments below a filing, personal data first. What was written is never repeated. */
export function newsBelow(said: SaidBelow, issue: number, programme: Programme): BelowNews[] {
  const own = issuePlace(programme, issue);
  const place = `[#${issue}](${own})`;
  const pull = pullPlace(programme, issue);
  return [
    ...(said.comments.length === 0
      ? []
      : [
          {
            mark: `${PERSONAL}:${newestOf(said.comments)}`,
            note: bilingual(personal(said.comments, own)),
            alert: bilingual({
              ja: `${place} のコメントに、個人の情報と思われる記載があります。確かめて、そうであればコメントを削除してください（「…」から「Delete」）。`,
              en: `A comment in ${place} seems to hold personal data. Please look, and if so delete the comment ("…", "Delete").`,
            }),
          },
        ]),
    ...(said.reviews.length === 0
      ? []
      : [
          {
            mark: `${REVIEWED}:${newestOf(said.reviews)}`,
            note: bilingual(reviewed(said.reviews, pull)),
            alert: bilingual({
              ja: `[#${issue}](${pull}) のレビューの文に、個人の情報と思われる記載があります。確かめて、そうであれば文を直し、編集の履歴からも前の文を消してください。直し方は、プルリクエストに書きました。`,
              en: `The words of a review of [#${issue}](${pull}) seem to hold personal data. Please look, and if so edit them and delete the former words from the history of edits; the pull request says how.`,
            }),
          },
        ]),
    ...(said.isAnswered
      ? [
          {
            mark: ANSWERED,
            note: bilingual(whereToAnswer(own)),
            alert: bilingual({
              ja: `${place} を出した方が、文を直す代わりにコメントを書きました。直す場所はお知らせしました。読んで、必要なら手助けをしてください。`,
              en: `Whoever filed ${place} wrote a comment instead of mending the text, and was told where to mend it. Please read it, and help where it is needed.`,
            }),
          },
        ]
      : []),
  ];
}

const newestOf = (suspected: readonly Suspected[]): number => Math.max(...suspected.map(({ id }) => id));

const personal = (suspected: readonly Suspected[], own: string): Text =>
  paragraphs(
    {
      ja: '### コメントに、個人の情報と思われる記載があります',
      en: '### A comment seems to hold personal data',
    },
    {
      ja: 'この画面は、だれでも読めます。GitHub のメールに返信すると、署名の電話番号や住所も、そのままここに載ります。次のコメントを確かめてください。書かれていたものは、ここには繰り返しません。',
      en: 'Anyone can read this page. An answer to a mail of GitHub’s is published here with its signature. Please look at these comments; what they say is not repeated here.',
    },
    list(suspected.slice(0, 20).map((one) => link(COMMENT, `${own}#issuecomment-${one.id}`, one))),
    {
      ja: '**消すには**、そのコメントの右上の「…」から「Delete」を選びます。書いた本人か、事務局の人が消せます。書き直すだけでは、編集の履歴に前の文が残ります。消した後で、個人の情報を除いて書き直してください。個人の情報でなければ、そのままで構いません。',
      en: '**To delete it**, choose "Delete" from the "…" at the upper right of the comment: whoever wrote it can, and so can the secretariat. An edit alone leaves the old text in the history of edits. Then write it anew without the personal data. If it is none, leave it as it is.',
    },
  );

/**
 * GitHub deletes no review that was handed in. Its words can be edited, and edits deleted from their history, by whoever
 * wrote it and by those with write access.
 * https://docs.github.com/en/rest/pulls/reviews#delete-a-pending-review-for-a-pull-request
 * https://docs.github.com/en/communities/moderating-comments-and-conversations/managing-disruptive-comments
 */
const reviewed = (suspected: readonly Suspected[], pull: string): Text =>
  paragraphs(
    {
      ja: '### レビューの文に、個人の情報と思われる記載があります',
      en: '### The words of a review seem to hold personal data',
    },
    {
      ja: 'この画面は、だれでも読めます。次のレビューの文を確かめてください。書かれていたものは、ここには繰り返しません。',
      en: 'Anyone can read this page. Please look at the words of these reviews; what they say is not repeated here.',
    },
    list(suspected.slice(0, 20).map((one) => link(REVIEW, `${pull}#pullrequestreview-${one.id}`, one))),
    {
      ja: '**消すには**、レビューの文の右上の「…」から「Edit」を選び、個人の情報を除いて「Update comment」を押します。続いて、文の上の「edited」から前の版を選び、「Options」の「Delete revision from history」で消します。書いた本人か、事務局の人ができます。レビューそのものは削除できません。「Hide」はたたんで見えにくくするだけで、だれでも開けます。承認などの結果は、文を直しても変わりません。個人の情報でなければ、そのままで構いません。',
      en: '**To remove it**, choose "Edit" from the "…" at the upper right of the review’s words, take the personal data out and press "Update comment". Then choose the former version under "edited" above the words, and "Delete revision from history" under "Options". Whoever wrote it can, and so can the secretariat. A review itself cannot be deleted, and "Hide" only folds it: anyone can open it. An approval stays what it is. If it is no personal data, leave it as it is.',
    },
  );

const COMMENT: Text = { ja: 'このコメント', en: 'this comment' };
const REVIEW: Text = { ja: 'このレビュー', en: 'this review' };

const link = (what: Text, place: string, { kinds }: Suspected): Text => ({
  ja: `[${what.ja}](${place})：${kinds.map(({ ja }) => ja).join('')}`,
  en: `[${what.en}](${place}): ${kinds.map(({ en }) => en).join(' ')}`,
});

const whereToAnswer = (own: string): Text =>
  paragraphs(
    { ja: '### 書類を直す場所のご案内', en: '### Where to mend the paper' },
    {
      ja: `コメントをありがとうございます。事務局の人が読みます。ただ、コメントやメールの返信に書かれたことは、書類には入りません。書類を直すときは、[この画面](${own})のいちばん上の文の右にある「…」から「Edit」を選び、その欄に書いて「Save」を押してください。保存すると、上の返事も新しくなります。難しいときは、事務局が代わりに入れますので、ここにそう書いてください。`,
      en: `Thank you for your comment; the secretariat reads it. But what a comment or an answer by mail says does not get into the paper. To mend the paper, choose "Edit" from the "…" at the right of the first text of [this page](${own}), write it there and press "Save"; the answer above is then renewed. If that is difficult, say so here and the secretariat enters it for you.`,
    },
  );
