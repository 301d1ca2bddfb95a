import type { Programme } from '../../../programme/schema.ts';
import type { Text } from '../../../text.ts';
import { paragraphs } from '../../../messages/bilingual.ts';
import { projectPlace, pullPlace, type Places } from '../../places.ts';
import { changeForms } from './receipt-words.ts';
import type { Merged } from '../outcome.ts';

/** Closed by a person before it was merged. */
export const WITHDRAWN: Text = paragraphs(
  { ja: '### 提出を取り下げました', en: '### The filing is taken back' },
  {
    ja: 'このスレッドが閉じられたので、受け付けの手続きをやめ、用意していた書類を片付けました。記録には何も載っていません。もう一度出すときは、下の「Reopen issue」を押すと、手続きがまた始まります。',
    en: 'As this issue was closed, its filing has ended and the paper that was prepared is put away. Nothing is in the record. "Reopen issue" below starts it again.',
  },
);

export const setAside = (pull: number, programme: Programme): Text =>
  paragraphs(
    { ja: '### 受け付けの手続きが止まっています', en: '### The filing is set aside' },
    {
      ja: `[プルリクエスト #${pull}](${pullPlace(programme, pull)}) が閉じられています。事務局が理由をそこに書きます。手続きを再び始めるときは、事務局がプルリクエストを開き直します。取り下げるときは、このスレッドを閉じてください。`,
      en: `[Pull request #${pull}](${pullPlace(programme, pull)}) was closed; the secretariat says there why. The secretariat reopens it to go on. Close this issue to take the filing back.`,
    },
  );

/** Merged: the paper is in the record, and an edit of the issue changes nothing any more. */
export function mergedWords({ project, pull, editedSince, changes }: Merged, places: Places): Text {
  const { programme } = places;
  const forms = changeForms(changes, places);
  const number = project === null ? null : `[${project}](${projectPlace(programme, project)})`;
  return paragraphs(
    {
      ja: editedSince ? '### この書き直しは、記録に反映されません' : '### 記録に登録しました',
      en: editedSince ? '### This edit does not reach the record' : '### It is in the record',
    },
    number === null ? null : { ja: `事業の番号: **${number}**`, en: `Number of the project: **${number}**` },
    pull === null
      ? null
      : {
          ja: `登録した内容: [#${pull}](${pullPlace(programme, pull)})`,
          en: `What was filed: [#${pull}](${pullPlace(programme, pull)})`,
        },
    {
      ja: `${editedSince ? '登録した後に、この文が直されました。記録は登録したときのままです。' : ''}${forms === null ? '' : `公開した書類を直すときは、${forms.ja}のフォームをお使いください。いつ、どこを、なぜ直したかが記録に残ります。`}`,
      en: `${editedSince ? 'This text was edited after it was filed; the record stays as it was. ' : ''}${forms === null ? '' : `To change a published paper, use the form ${forms.en}: the record then says when, what and why.`}`,
    },
  );
}
