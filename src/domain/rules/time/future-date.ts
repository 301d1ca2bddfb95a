import type { Kind } from '../../record/kinds/index.ts';
import type { CityRecord } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { unlessWithin } from './bounds.ts';
import { daysOfSitting, daysTold, type ToldDay } from './dates-told.ts';

export const futureDate = defineRule({
  id: 'future-date',
  family: 'time',
  severity: 'error',
  clause: null,
  title: { ja: '起きたことの日付が、今日より後', en: 'A day that has not come yet' },
  why: {
    ja: '記録は、起きたことを書くものです。これからの日付で登録すると、まだのことが済んだように見えます。',
    en: 'The record tells of what has happened; a day to come makes it look as if it had.',
  },
  remedy: {
    ja: '日付を直します。これから行うことなら、行った後に登録します。予定は、日程・期限・開会の日時に書きます。',
    en: 'Mend the day, or file the paper when it has come. What is planned belongs into milestones, due days or the time of a sitting.',
  },
  scope: 'record',
  *check({ record, today }) {
    const to = { day: today, what: { ja: '今日', en: 'today' } };
    for (const { file, kind, field, day } of toldIn(record)) {
      if (day === undefined || day <= today) continue;
      yield* unlessWithin({ file, kind, field, found: day, to, fix: NOT_YET });
    }
  },
});

const NOT_YET = {
  ja: '日付を直してください。これから行うことなら、行った後に登録してください。',
  en: 'Mend the day. If it is still to come, file this when it has come.',
};

interface Told extends ToldDay {
  readonly file: string;
  readonly kind: Kind;
}

function* toldIn(record: CityRecord): Iterable<Told> {
  for (const { path, data } of record.consultations)
    yield { file: path, kind: 'consultation', field: 'on', day: data.on };
  for (const { path, data } of record.activities)
    yield { file: path, kind: 'activity', field: 'on', day: data.on };
  for (const sitting of record.sittings.values())
    for (const told of daysOfSitting(sitting)) yield { file: sitting.path, kind: 'sitting', ...told };
  for (const { documents } of record.projects.values())
    for (const document of documents)
      for (const told of daysTold(document)) yield { file: document.path, kind: document.kind, ...told };
}
