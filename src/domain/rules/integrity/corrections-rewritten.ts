import { defineRule } from '../rule.ts';
import { changedDocuments, same } from './changed-documents.ts';

export const correctionsRewritten = defineRule({
  id: 'corrections-rewritten',
  family: 'integrity',
  severity: 'error',
  clause: null,
  title: { ja: '前の訂正の記録が変わっている', en: 'An earlier correction was altered' },
  why: {
    ja: '訂正の記録は書き足すものです。前の行が変わると、経過をたどれなくなります。',
    en: 'Corrections are only added to. If an earlier row changes, nobody can follow what happened.',
  },
  remedy: {
    ja: '前の行を元に戻し、新しい行を最後に加えます。',
    en: 'Put the earlier rows back and add a new one at the end.',
  },
  scope: 'change',
  *check(change) {
    for (const { path, before, after } of changedDocuments(change)) {
      const rows = before.corrections ?? [];
      const index = rows.findIndex((row, place) => !same(row, after.corrections?.[place]));
      if (index === -1) continue;
      yield {
        file: path,
        field: after.corrections?.[index] ? `corrections[${index}]` : 'corrections',
        message: {
          ja: `${rows[index]?.on} の訂正の記録が、書き換えられているか、なくなっています。`,
          en: `The correction of ${rows[index]?.on} was altered or removed.`,
        },
        fix: { ja: '前の訂正の記録を元に戻してください。', en: 'Put the earlier correction back.' },
      };
    }
  },
});
