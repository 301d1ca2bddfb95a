import type { Kind } from '../../record/kinds/index.ts';
import type { CityRecord } from '../../record/record.ts';
import { descriptionAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const tableEmpty = defineRule({
  id: 'table-empty',
  family: 'completeness',
  severity: 'warning',
  clause: null,
  title: { ja: '必要な表に一行もない', en: 'A required table without a row' },
  why: {
    ja: '日程のない計画、活動のない報告、議題のない会議は、何をするのか、したのかが伝わりません。',
    en: 'A plan without milestones, a report without activities or a sitting without an agenda says too little.',
  },
  remedy: { ja: '一行以上を書きます。', en: 'Write one row or more.' },
  scope: 'record',
  *check({ record }) {
    for (const { file, kind, field } of emptyTables(record)) {
      const { label, help } = descriptionAt(kind, field);
      yield {
        file,
        field,
        message: {
          ja: `「${label.ja}」に一行も書かれていません。`,
          en: `"${label.en}" has no row.`,
        },
        fix: { ja: help.ja, en: help.en },
      };
    }
  },
});

interface Table {
  readonly file: string;
  readonly kind: Kind;
  readonly field: string;
}

function* emptyTables(record: CityRecord): Iterable<Table> {
  for (const { path: file, data } of record.sittings.values()) {
    if (data.agenda.length === 0) yield { file, kind: 'sitting', field: 'agenda' };
  }
  for (const { documents } of record.projects.values()) {
    for (const { kind, path: file, data } of documents) {
      if (kind === 'plan' && data.milestones.length === 0) yield { file, kind, field: 'milestones' };
      if (kind === 'report' && data.activities.length === 0) yield { file, kind, field: 'activities' };
    }
  }
}
