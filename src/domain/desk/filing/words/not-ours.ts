import { OPENING } from '../../../forms/headings.ts';
import { bilingual, paragraphs } from '../../../messages/bilingual.ts';
import type { Text } from '../../../text.ts';
import { guidePlace, issuePlace, type Places } from '../../places.ts';
import type { Outcome } from '../outcome.ts';
import { secretariatLine } from '../../contact-words.ts';
import { formList, instead } from './not-yours.ts';

type NotOurs = Extract<Outcome, { is: 'not-ours' }>;

/** Blank issues are off, so this came by another way: it is read by a person, and told how to propose and what can be filed. */
export function notOurs({ forms, holdsFile }: NotOurs, places: Places): Text {
  const guide = guidePlace(places.programme);
  return paragraphs(
    { ja: '### ご連絡をありがとうございます', en: '### Thank you for writing' },
    {
      ja: '書類のフォームではないようなので、事務局の人が読んで、ここでお返事します。',
      en: 'This does not seem to be one of the forms. Somebody of the secretariat reads it and answers here.',
    },
    holdsFile
      ? {
          ja: '付いているファイルの中身は、そのままでは登録できません。フォームの欄に書き写していただくか、事務局が代わりに登録します。',
          en: 'What an attached file holds cannot be filed as it is: copy it into the boxes of a form, or the secretariat files it for you.',
        }
      : null,
    {
      ja: `**提案したいとき**は、まず[提案するには](${guide})をご覧ください。`,
      en: `**To propose something**, please begin with [how to propose](${guide}).`,
    },
    {
      ja: '**書類を出すとき**は、次のフォームをお使いください。',
      en: '**To file a paper**, please use one of these forms.',
    },
    formList(forms, null, places),
    OPENING,
    instead(places),
    secretariatLine(places.programme),
  );
}

/** What the secretariat is told of what came and is no form, or came from the wrong hands; null of anything else. */
export function unreadAlert(outcome: Outcome, issue: number, { programme }: Places): string | null {
  if (outcome.is !== 'not-ours' && outcome.is !== 'not-yours') return null;
  const place = `[#${issue}](${issuePlace(programme, issue)})`;
  return bilingual(
    outcome.is === 'not-ours'
      ? {
          ja: `${place} に、書類のフォームではない文が届きました${outcome.holdsFile ? '（ファイルが付いています）' : ''}。読んで、返事を書いてください。済んだら、issue を閉じてください。`,
          en: `${place} is no form${outcome.holdsFile ? ' (a file is attached)' : ''}. Please read and answer it, and close the issue when that is done.`,
        }
      : {
          ja: `${place} に、「${outcome.form.name.ja}」が、出すことになっていない方から届きました。ご本人には案内をしました。読んで、必要なら代わりに登録してください。済んだら、issue を閉じてください。`,
          en: `${place}: the form "${outcome.form.name.en}" came from somebody who does not file it, and who was told so. Please read it, file it for them where that is right, and close the issue when that is done.`,
        },
  );
}
