import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';
import { alteredFields } from './additions.ts';
import { changedDocuments } from './changed-documents.ts';

export const changedWithoutCorrection = defineRule({
  id: 'changed-without-correction',
  family: 'integrity',
  severity: 'error',
  clause: null,
  title: {
    ja: '公開した書類が訂正の記録なしに変わっている',
    en: 'A published paper changed without a correction',
  },
  why: {
    ja: '公開した書類は、いつ、どこを、なぜ直したかが読む人に分かるように直します。',
    en: 'Readers must see when, where and why a published paper was changed.',
  },
  remedy: {
    ja: '「訂正の記録」に、訂正した日、箇所、理由の一行を加えます。結果を通知した日、事業計画書に合意した日、関係課の回答は、書き足すだけなら要りません。',
    en: 'Add a row to the corrections with day, place and reason. The day of a notification, a missing agreement to the plan and a section’s answer may be added without one.',
  },
  scope: 'change',
  *check(change) {
    for (const document of changedDocuments(change)) {
      const added = (document.after.corrections?.length ?? 0) > (document.before.corrections?.length ?? 0);
      const altered = alteredFields(document);
      if (added || altered.length === 0) continue;
      const labels = altered.map((key) => labelAt(document.kind, key));
      yield {
        file: document.path,
        field: altered[0] ?? null,
        message: {
          ja: `公開した書類の「${labels.map(({ ja }) => ja).join('」「')}」が変わっていますが、訂正の記録がありません。`,
          en: `"${labels.map(({ en }) => en).join('", "')}" of the published paper changed without a correction.`,
        },
        fix: {
          ja: '「訂正の記録」（corrections）に一行を加えるか、変更を元に戻してください。',
          en: 'Add a row to corrections, or take the change back.',
        },
      };
    }
  },
});
