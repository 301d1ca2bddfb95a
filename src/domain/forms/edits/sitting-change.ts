import * as z from 'zod/mini';
import { sitting } from '../../record/kinds/sitting.ts';
import { field } from '../../schema/field.ts';
import { clock, isoDate, line, meetingId } from '../../schema/values.ts';
import { defineEdit, optionally } from './edit.ts';
import { existingMeeting } from './meeting.ts';

const POSTPONED = { ja: '延期するとき', en: 'to postpone it' };

/** A sitting is not held on its day: it is put off, with its agenda, or called off. */
export const sittingChange = defineEdit({
  label: { ja: '会議の延期・中止', en: 'Sitting postponed or cancelled' },
  purpose: {
    ja: '通知した会議を開かないときに、事務局が書きます。延期の場合は、議題を引き継いだ新しい会議ができます。',
    en: 'The secretariat says that a sitting is not held; one that is postponed hands its agenda to a new one.',
  },
  filedBy: 'secretariat',
  of: ['sitting'],
  asks: { 'cancelled.on': 'on', 'cancelled.reason': 'reason', 'cancelled.postponedTo': 'postponedTo' },
  schema: z.strictObject({
    meeting: existingMeeting(),
    what: field(z.enum(['postpone', 'cancel']), {
      label: { ja: '延期か中止か', en: 'What happens' },
      help: { ja: 'どちらかを選びます。', en: 'Choose one.' },
      example: 'postpone',
      entry: 'choice',
      choices: {
        postpone: { ja: '延期する', en: 'Postpone it' },
        cancel: { ja: '中止する', en: 'Cancel it' },
      },
    }),
    reason: field(line(), {
      label: { ja: '理由', en: 'Reason' },
      help: { ja: '理由を一文で書きます。', en: 'Give the reason in one sentence.' },
      example: '台風の接近のため。',
      entry: 'line',
    }),
    on: field(z.optional(isoDate()), {
      label: { ja: '決めた日', en: 'Decided on' },
      help: {
        ja: '延期や中止を決めた日を書きます。空のままにすると、この様式を出した日とします。',
        en: 'Give the day of the decision; left empty, it is the day of this form.',
      },
      example: '2026-09-14',
      entry: 'date',
    }),
    day: field(z.optional(isoDate()), {
      label: { ja: '新しい開催日', en: 'New day' },
      help: { ja: '延期して開く日を書きます。', en: 'Give the day to which it is postponed.' },
      example: '2026-10-21',
      entry: 'date',
      onlyWhen: POSTPONED,
    }),
    begins: field(z.optional(clock()), {
      label: { ja: '新しい開会の時刻', en: 'Begins at' },
      help: { ja: '前と同じなら空のままにします。', en: 'Leave it empty where it is as before.' },
      example: '14:00',
      entry: 'line',
      onlyWhen: POSTPONED,
    }),
    ends: field(z.optional(clock()), {
      label: { ja: '新しい閉会の時刻', en: 'Ends at' },
      help: { ja: '前と同じなら空のままにします。', en: 'Leave it empty where it is as before.' },
      example: '16:30',
      entry: 'line',
      onlyWhen: POSTPONED,
    }),
    place: optionally(sitting.schema.shape.place, {
      label: { ja: '新しい会場', en: 'New place' },
      help: { ja: '前と同じなら空のままにします。', en: 'Leave it empty where it is as before.' },
      onlyWhen: POSTPONED,
    }),
    postponedTo: field(z.optional(meetingId()), {
      label: { ja: '延期先の会議', en: 'Postponed to' },
      help: {
        ja: 'すでに予定のある会議に議題を移すときだけ、その番号を書きます。',
        en: 'Only where a sitting that is planned already takes over the agenda: its number.',
      },
      example: '2026-05',
      entry: 'line',
    }),
  }),
});
