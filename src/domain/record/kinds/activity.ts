import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { count, isoDate, line, prose } from '../../schema/values.ts';

export const activity = defineKind({
  kind: 'activity',
  label: { ja: '学習・啓発の活動', en: 'Activity' },
  purpose: {
    ja: '協働についての学習、研修、周知、事業の掘り起こしを残す記録です。',
    en: 'The record of what is done to learn about collaboration, to spread it and to find new projects.',
  },
  clauses: ['C16'],
  filedBy: 'secretariat',
  keyForm: 'none',
  schema: z.strictObject({
    on: field(isoDate(), {
      label: { ja: '実施日', en: 'Date' },
      help: { ja: '活動した日を書きます。', en: 'Give the day of the activity.' },
      example: '2026-10-21',
      entry: 'date',
    }),
    kind: field(z.enum(['study', 'training', 'outreach', 'scouting']), {
      label: { ja: '活動の種類', en: 'Kind' },
      help: { ja: 'あてはまるものを一つ選びます。', en: 'Choose the one that fits.' },
      example: 'training',
      entry: 'choice',
      choices: {
        study: { ja: '学習', en: 'Study' },
        training: { ja: '職員への啓発', en: 'Training of city staff' },
        outreach: { ja: '周知', en: 'Outreach' },
        scouting: { ja: '掘り起こし', en: 'Scouting for projects' },
      },
    }),
    audience: field(line(), {
      label: { ja: '対象', en: 'Audience' },
      help: { ja: '誰に向けた活動かを書きます。', en: 'Say for whom it was.' },
      example: '市の職員と市内で活動する団体',
      entry: 'line',
    }),
    participants: field(z.optional(count()), {
      label: { ja: '参加者数', en: 'Participants' },
      help: { ja: '参加した人数が分かれば書きます。', en: 'Give the number of participants, if known.' },
      example: '32',
      entry: 'number',
    }),
    body: field(prose(), {
      label: { ja: '活動の内容', en: 'What was done' },
      help: {
        ja: 'したことと、分かったことを書きます。参加者の名前は書きません。',
        en: 'Write what was done and learnt, without the names of participants.',
      },
      example: '実施中の協働事業を例に、役割の分け方と評価項目の決め方を職員と団体が一緒に学びました。',
      entry: 'body',
    }),
  }),
});
