import { japaneseDate } from '../../../dates/era.ts';
import type { Text } from '../../../text.ts';
import { escapeMarkdown } from '../../../messages/escape-markdown.ts';
import type { Outcome, Refused } from '../outcome.ts';
import { bilingual, list, paragraphs } from '../../../messages/bilingual.ts';
import { advicePlace, issuePlace, type Places } from '../../places.ts';
import { secretariatLine } from '../../contact-words.ts';
import { problemList } from './problems.ts';

const HOW_TO_EDIT: Text = {
  ja: '**直すには**、この画面のいちばん上の文の右にある「…」から「Edit」を選び、書き直して「Save」を押してください。保存すると、この返事も新しくなります。書いた内容は消えません。',
  en: '**To mend it**, choose "Edit" from the "…" at the right of the first text on this page, write and press "Save". This answer is then renewed. Nothing that you wrote is lost.',
};

/** That an earlier text stands. */
export const KEPT: Text = {
  ja: '前に受け付けた内容は、そのまま残っています。直すまでは、前の内容で手続きを進めます。',
  en: 'What was accepted before stays as it is, and goes on until this is mended.',
};

/** All findings by the form's own headings, and until when mending keeps the day of filing. */
export function refusal({ form, problems, mendBy, filedOn, kept }: Refused, places: Places): Text {
  const count = new Set(problems.map(({ heading }) => heading)).size;
  return paragraphs(
    {
      ja: `### 直していただきたい所が${count}か所あります`,
      en: `### ${count} ${count === 1 ? 'place needs' : 'places need'} mending`,
    },
    {
      ja: `「${form.name.ja}」をありがとうございます。次の所を直すと、受け付けの手続きに進みます。`,
      en: `Thank you for the form "${form.name.en}". It can be accepted once the following is mended.`,
    },
    problemList(problems, places),
    HOW_TO_EDIT,
    kept ? KEPT : null,
    kept || mendBy === null || !['proposal', 're-proposal', 'paste', 'report'].includes(form.id)
      ? null
      : {
          ja: `**${japaneseDate(mendBy)}まで**に直したときは、${japaneseDate(filedOn)}に提出したものとして扱います。その後に直したときは、直した日が提出の日になります。`,
          en: `If it is mended **by ${mendBy}**, it counts as filed on ${filedOn}; later, the day of mending counts.`,
        },
    {
      ja: `書き方に迷ったら、[相談](${advicePlace(places)})もできます。`,
      en: `You may also [ask for advice](${advicePlace(places)}).`,
    },
    secretariatLine(places.programme),
  );
}

const ONLY_ADMINISTRATORS: Text = {
  ja: '**題名に書かれたもの**は、題名を直しても、前の題名がこの画面に残ります。消せるのは、リポジトリの管理者だけです。事務局にも知らせました。',
  en: '**What stands in a title** stays on this page after the title is changed. Only an administrator of the repository can remove it. The secretariat was told, too.',
};

/** What the secretariat is told of personal data in the title of an issue; null where there is none. */
export function titleAlert(outcome: Outcome, issue: number, { programme }: Places): string | null {
  if (outcome.is !== 'withheld' || !outcome.suspicions.some(({ inTitle }) => inTitle)) return null;
  const place = `[#${issue}](${issuePlace(programme, issue)})`;
  return bilingual({
    ja: `${place} の題名に、個人の情報と思われる記載があります。題名を直しても前の題名が残るため、消せるのはリポジトリの管理者だけです。確かめて、そうであれば、管理者に「Delete issue」で削除してもらい、書いた方には出し直しをお願いしてください。`,
    en: `The title of ${place} seems to hold personal data. A former title stays when it is changed, so only an administrator of the repository can remove it: please look, and if so have the issue deleted ("Delete issue") and ask whoever wrote it to file anew.`,
  });
}

/** What kinds of personal data are suspected; what it was is never repeated. */
export function withholding(
  { suspicions, problems, kept }: Extract<Outcome, { is: 'withheld' }>,
  places: Places,
): Text {
  return paragraphs(
    {
      ja: '### 個人の情報と思われる記載があるため、受け付けを止めています',
      en: '### Filing is on hold: this seems to hold personal data',
    },
    {
      ja: 'この画面の文は、だれでも読めます。次の所を確かめてください。書かれていたものは、ここには繰り返しません。ほかの場所への写しも作っていません。',
      en: 'Anyone can read this page. Please look at the following. What was written is not repeated here, and was not copied anywhere else.',
    },
    list(
      suspicions.map(({ inTitle, heading, message, fix }) => {
        const [ja, en] = inTitle
          ? ['題名', 'Title']
          : heading === null
            ? []
            : [escapeMarkdown(heading), escapeMarkdown(heading)];
        return {
          ja: `${ja === undefined ? '' : `**${ja}**: `}${message.ja}${fix.ja}`,
          en: `${en === undefined ? '' : `**${en}**: `}${message.en} ${fix.en}`,
        };
      }),
    ),
    problems.length === 0
      ? null
      : paragraphs(
          { ja: 'あわせて、次の所も直してください。', en: 'Please mend the following, too.' },
          problemList(problems, places),
        ),
    HOW_TO_EDIT,
    kept ? KEPT : null,
    suspicions.some(({ inTitle }) => inTitle) ? ONLY_ADMINISTRATORS : null,
    {
      ja: '**書いた方へ**: 書き直しても、編集の履歴に前の文が残ります。書き直した後で、文の上の「edited」を押し、前の版を選んで「Options」から「Delete revision from history」を選ぶと、その版の中身が消えます。提出の日と番号は変わりません。題名に書いたときだけは、この方法で消せません。',
      en: '**To whoever wrote it**: the history of edits keeps the former text. After mending it, press "edited" above the text, choose the former version, and "Delete revision from history" under "Options": its text is then gone, and day and number of the filing stay. Only a title cannot be cleared in this way.',
    },
    {
      ja: '**事務局の方へ**: 前の版は、書き込みの権限がある人も、同じ方法で消せます。題名に書かれていたときは、管理者が「Delete issue」でこのスレッドを削除し、出し直してもらいます（組織の設定で、issue の削除を許しておく必要があります）。消した後は、Actions の「forget」を動かして、古い控えも消してください。くわしくは事務局の手引きの「個人の情報が書かれた」にあります。個人の情報でなければ、書き方を変えるだけで受け付けられます。',
      en: '**To the secretariat**: anyone with write access can delete the former version in the same way. If it stood in the title, an administrator deletes this issue ("Delete issue"; the organisation must allow it) and it is filed anew. Then run "forget" under Actions, so that the old backups go, too. The guide of the secretariat has more under "Personal data was filed". If it was none, another wording is enough.',
    },
  );
}

export const notCounted = ({ by, kept }: Extract<Outcome, { is: 'not-counted' }>): Text =>
  paragraphs(
    {
      ja: '### 最後の書き直しは、受け付けていません',
      en: '### The last edit does not count',
    },
    {
      ja: `この文を最後に直したのは${by === null ? '、提出した人でも事務局でもない方' : `「${escapeMarkdown(by)}」さん`}です。直せるのは、提出した人と事務局だけです。`,
      en: `It was made by ${by === null ? 'somebody' : escapeMarkdown(by)} who is neither the person who filed nor the secretariat.`,
    },
    {
      ja: '提出した方は、内容を確かめてもう一度保存してください（一文字でも直すと、保存できます）。それで受け付けの手続きに進みます。',
      en: 'If you filed this, please look it over and save it once more; it is then taken up.',
    },
    kept ? KEPT : null,
  );
