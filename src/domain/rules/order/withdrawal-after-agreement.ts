import { documentOf } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const withdrawalAfterAgreement = defineRule({
  id: 'withdrawal-after-agreement',
  family: 'order',
  severity: 'error',
  clause: 'C23',
  title: { ja: '協定を結んだ後の取下げ', en: 'A withdrawal after the agreement' },
  why: {
    ja: '協定を結んだ後は、双方に約束があります。一方の取下げではなく、協定の解除として終えます。',
    en: 'After the agreement both sides are bound; the project ends by a termination, not by one side taking it back.',
  },
  remedy: {
    ja: '取下書の代わりに、見送り・中止・協定解除（termination.md）を加えます。日付の誤りなら日付を直します。',
    en: 'File a termination (termination.md) instead, or mend the day.',
  },
  scope: 'project',
  *check(project) {
    const [withdrawal, agreement] = [documentOf(project, 'withdrawal'), documentOf(project, 'agreement')];
    if (!withdrawal || !agreement || withdrawal.data.on < agreement.data.concludedOn) return;
    const label = labelAt('withdrawal', 'on');
    yield {
      file: withdrawal.path,
      field: 'on',
      message: {
        ja: `「${label.ja}」の「${withdrawal.data.on}」は、協定を結んだ日（${agreement.data.concludedOn}）の前ではありません。`,
        en: `"${withdrawal.data.on}" in "${label.en}" is not before the day of the agreement (${agreement.data.concludedOn}).`,
      },
      allowed: {
        ja: `${agreement.data.concludedOn} より前の日`,
        en: `a day before ${agreement.data.concludedOn}`,
      },
      fix: {
        ja: '取下書の代わりに、見送り・中止・協定解除の書類（termination.md）にしてください。',
        en: 'File a termination (termination.md) in place of the withdrawal.',
      },
    };
  },
});
