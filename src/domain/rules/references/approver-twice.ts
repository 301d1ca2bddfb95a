import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const approverTwice = defineRule({
  id: 'approver-twice',
  family: 'references',
  severity: 'error',
  clause: 'C28',
  title: { ja: '同じ構成員の承認が二度書かれている', en: 'A member is listed as approving twice' },
  why: {
    ja: '承認の数はNPOと行政に分けて数えます。一人を二度数えると、釣り合いが変わります。',
    en: 'Approvals are counted by side; counting one member twice changes the balance.',
  },
  remedy: { ja: '重なった行を消します。', en: 'Take the repeated row away.' },
  scope: 'document',
  *check(document) {
    if (!('approvals' in document.data)) return;
    const approvals = document.data.approvals ?? [];
    for (const [index, { member, on }] of approvals.entries()) {
      const first = approvals.findIndex((approval) => approval.member === member);
      if (first === index) continue;
      const field = `approvals[${index}].member`;
      const label = labelAt(document.kind, field);
      yield {
        file: document.path,
        field,
        message: {
          ja: `「${label.ja}」の「${member}」（${on}）は、${first + 1}行目にもあります。`,
          en: `"${member}" in "${label.en}" (${on}) also stands in row ${first + 1}.`,
        },
        fix: {
          ja: `「${member}」の行を一つだけ残してください。`,
          en: `Keep one row only for "${member}".`,
        },
      };
    }
  },
});
