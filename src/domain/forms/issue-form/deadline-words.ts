import { windowsText } from '../../programme/windows.ts';
import { periodText, yearlyDayText } from '../../programme/deadline.ts';
import type { Programme } from '../../programme/schema.ts';
import type { Text } from '../../text.ts';
import { joined } from '../box-content.ts';
import type { FormId } from '../form.ts';

/** Returns which deadlines people should know of while they fill in a form, in the days and lengths of the programme. */
export function deadlineWords(form: FormId, programme: Programme): Text | null {
  const { deadlines } = programme;
  switch (form) {
    case 'proposal':
    case 're-proposal':
      return joined([
        windowsText(programme) ?? {
          ja: '受付に締切はありません。',
          en: 'Intake never closes.',
        },
        {
          ja: `市の予算措置が必要な提案は、${yearlyDayText(deadlines.budgetCutoff).ja}までに届くとその年度の検討に入り、それより後に届くと次の年度の検討に入ります。`,
          en: `A proposal that needs city funds and arrives by ${yearlyDayText(deadlines.budgetCutoff).en} belongs to the round of that fiscal year, a later one to the next.`,
        },
        {
          ja: `市の予算措置が必要な提案の決定は、${yearlyDayText(deadlines.decisionBy).ja}までに行います。`,
          en: `Decisions on proposals that need city funds are made by ${yearlyDayText(deadlines.decisionBy).en}.`,
        },
        {
          ja: `書き足りないところを最初の返事から${periodText(deadlines.mendWithin).ja}以内に直せば、はじめに届いた日が提出の日になります。`,
          en: `What is mended within ${periodText(deadlines.mendWithin).en} of our first answer counts as filed on the first day.`,
        },
      ]);
    case 'review':
    case 'decision':
      return {
        ja: `結果は、会議から${periodText(deadlines.notifyWithin).ja}以内に提案者へ通知します。`,
        en: `The proposer is told the result within ${periodText(deadlines.notifyWithin).en} of the sitting.`,
      };
    case 'report':
      return {
        ja: `報告書は、毎年度、事業完了後${periodText(deadlines.reportWithin).ja}以内に出します。`,
        en: `A report is due each fiscal year, within ${periodText(deadlines.reportWithin).en} of completion.`,
      };
    default:
      return null;
  }
}
