import type { Activity, CityRecord, EarlyConsultation } from '../../record/record.ts';
import { defineRule } from '../rule.ts';

export const fileNameDay = defineRule({
  id: 'file-name-day',
  family: 'references',
  severity: 'error',
  clause: null,
  title: {
    ja: 'ファイル名の日付と書類の日付が違う',
    en: 'The day in a file name differs from the day in the paper',
  },
  why: {
    ja: '相談と活動の記録は、ファイル名の日付の順に並びます。',
    en: 'Consultations and activities are listed by the day in their file names.',
  },
  remedy: {
    ja: 'どちらが正しいかを確かめ、もう一方を合わせます。',
    en: 'Find out which of the two is right, and bring the other into line.',
  },
  scope: 'record',
  *check({ record }) {
    for (const { id, path, data } of datedById(record)) {
      const named = id.slice(0, data.on.length);
      if (named === data.on) continue;
      yield {
        file: path,
        field: 'on',
        message: {
          ja: `ファイル名の日付は「${named}」ですが、書類の日付は「${data.on}」です。`,
          en: `The file name says "${named}", but the paper says "${data.on}".`,
        },
        allowed: { ja: `「${named}」`, en: `"${named}"` },
        fix: {
          ja: `書類の日付を「${named}」に直すか、ファイル名の日付を「${data.on}」に改めてください。`,
          en: `Write "${named}" in the paper, or "${data.on}" in the file name.`,
        },
      };
    }
  },
});

const datedById = (record: CityRecord): (Activity | EarlyConsultation)[] => [
  ...record.consultations,
  ...record.activities,
];
