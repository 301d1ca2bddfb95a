import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const formNote = defineRule({
  id: 'form-note',
  family: 'completeness',
  severity: 'error',
  clause: 'C20',
  title: { ja: '形態「その他」に説明がない', en: 'The form "other" without a note' },
  why: {
    ja: '「その他」だけでは、どのように協働するのかが伝わりません。',
    en: '"Other" alone does not tell how the two work together.',
  },
  mend: { ja: '形態の説明を一文で書きます。', en: 'Say in one sentence what the form is.' },
  scope: 'document',
  *check({ kind, path, data }) {
    if (kind !== 'plan') return;
    yield* conditional({
      file: path,
      kind,
      field: 'formNote',
      given: data.formNote !== undefined,
      needed: data.form === 'other',
      onlyThen: false,
    });
  },
});
