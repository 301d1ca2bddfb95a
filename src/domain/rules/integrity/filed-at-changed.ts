import { defineRule } from '../rule.ts';
import { changedDocuments } from './changed-documents.ts';

export const filedAtChanged = defineRule({
  id: 'filed-at-changed',
  family: 'integrity',
  severity: 'error',
  clause: 'C06',
  title: { ja: '提出日時が変わっている', en: 'The time of filing changed' },
  why: {
    ja: '提出日時で締切に間に合ったかどうかが決まります。仕組みが記録し、公開した後は変わりません。',
    en: 'The time of filing decides the round. The system records it, and it never changes once published.',
  },
  remedy: { ja: '提出日時を元に戻します。', en: 'Put the time of filing back.' },
  scope: 'change',
  *check(change) {
    for (const { path, before, after } of changedDocuments(change)) {
      if (!('filedAt' in before) || !('filedAt' in after) || before.filedAt === after.filedAt) continue;
      yield {
        file: path,
        field: 'filedAt',
        message: {
          ja: `提出日時が ${before.filedAt} から ${after.filedAt} に変わっています。`,
          en: `The time of filing changed from ${before.filedAt} to ${after.filedAt}.`,
        },
        allowed: { ja: before.filedAt, en: before.filedAt },
        fix: { ja: `${before.filedAt} に戻してください。`, en: `Put ${before.filedAt} back.` },
      };
    }
  },
});
