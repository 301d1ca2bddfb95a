import type { ProjectDocument } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const fileNameKey = defineRule({
  id: 'file-name-key',
  family: 'references',
  severity: 'error',
  clause: null,
  title: { ja: 'ファイル名と書類の中身が合わない', en: 'The name of a file and its contents disagree' },
  why: {
    ja: 'ファイル名は書類のアドレスになります。中身と違う名前では、別の会議や年度の書類に見えます。',
    en: 'The file name becomes the address of the paper; a wrong one makes it look like that of another sitting or year.',
  },
  remedy: {
    ja: '正しいほうに合わせて、中身かファイル名を直します。公開した後は名前を変えられないので、中身を訂正します。',
    en: 'Mend the one that is wrong. A published file keeps its name, so its contents are corrected.',
  },
  scope: 'document',
  *check(document) {
    const named = keyOf(document);
    if (named === null || named.key === document.key) return;
    const { field, key } = named;
    const label = labelAt(document.kind, field);
    const extension = document.path.slice(document.path.lastIndexOf('.'));
    yield {
      file: document.path,
      field,
      message: {
        ja: `ファイル名は「${document.key ?? ''}」ですが、書類の中身（${label.ja}）では「${key}」です。`,
        en: `The file name says "${document.key ?? ''}", but the paper ("${label.en}") says "${key}".`,
      },
      allowed: {
        ja: `ファイル名 ${document.kind}-${key}${extension}、または中身の「${document.key ?? ''}」`,
        en: `the file name ${document.kind}-${key}${extension}, or "${document.key ?? ''}" in the paper`,
      },
      fix: {
        ja: 'どちらが正しいかを確かめ、もう一方を合わせてください。',
        en: 'Find out which of the two is right, and bring the other into line.',
      },
    };
  },
});

/** What should follow the kind in the file name, and the field that says so; null for kinds without a key. */
function keyOf({ kind, data }: ProjectDocument): { readonly field: string; readonly key: string } | null {
  switch (kind) {
    case 'consultation':
    case 'progress':
      return { field: 'on', key: data.on };
    case 'opinion':
      return { field: 'section', key: data.section };
    case 'assessment':
      return { field: 'member', key: `${data.meeting}-${data.member}` };
    case 'review':
    case 'decision':
      return { field: 'meeting', key: data.meeting };
    case 'amendment':
      return { field: 'concludedOn', key: data.concludedOn };
    case 'report':
    case 'verification':
      return { field: 'fiscalYear', key: String(data.fiscalYear) };
    default:
      return null;
  }
}
