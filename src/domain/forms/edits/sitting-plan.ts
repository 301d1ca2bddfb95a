import * as z from 'zod/mini';
import { sitting } from '../../record/kinds/sitting.ts';
import { field } from '../../schema/field.ts';
import { clock, isoDate, meetingId } from '../../schema/values.ts';
import type { Text } from '../../text.ts';
import { defineEdit, optionally } from './edit.ts';

const { shape } = sitting.schema;

const NEW: Text = { ja: '新しい会議のとき', en: 'for a new sitting' };

/** A sitting is planned, or what was planned is changed. */
export const sittingPlan = defineEdit({
  label: { ja: '会議の予定', en: 'Planned sitting' },
  purpose: {
    ja: '会議の日時・会場・開催通知日を決めるとき、決めたことを直すときに、事務局が書きます。',
    en: 'The secretariat plans a sitting, or changes what was planned.',
  },
  filedBy: 'secretariat',
  of: ['sitting'],
  asks: { startsAt: 'day', endsAt: 'ends' },
  schema: z.strictObject({
    meeting: field(z.optional(meetingId()), {
      label: { ja: '会議の番号', en: 'Sitting' },
      help: {
        ja: '予定した会議を直すときだけ、その番号を書きます。新しい会議では空のままにすると、番号が自動で付きます。',
        en: 'Only to change a sitting that is planned: its number. A new sitting gets its number by itself.',
      },
      example: '2026-07',
      entry: 'line',
    }),
    step: optionally(shape.step, { requiredWhen: NEW }),
    convenedOn: optionally(shape.convenedOn, {
      help: {
        ja: '開催を通知した日を書きます。新しい会議で空のままにすると、この様式を出した日とします。',
        en: 'Give the day of the notice; for a new sitting, it is the day of this form if you leave it empty.',
      },
      onlyWhen: undefined,
    }),
    day: field(z.optional(isoDate()), {
      label: { ja: '開催日', en: 'Day' },
      help: { ja: '会議を開く日を書きます。', en: 'Give the day of the sitting.' },
      example: '2027-03-17',
      entry: 'date',
      requiredWhen: NEW,
    }),
    begins: field(z.optional(clock()), {
      label: { ja: '開会の時刻', en: 'Begins at' },
      help: { ja: '始まる時刻を書きます。', en: 'Give the time at which it begins.' },
      example: '14:00',
      entry: 'line',
      requiredWhen: NEW,
    }),
    ends: field(z.optional(clock()), {
      label: { ja: '閉会の時刻', en: 'Ends at' },
      help: { ja: '終わる時刻を書きます。予定でかまいません。', en: 'Give the time at which it is to end.' },
      example: '16:30',
      entry: 'line',
      requiredWhen: NEW,
    }),
    place: optionally(shape.place, { requiredWhen: NEW }),
    openness: optionally(shape.openness, { requiredWhen: NEW }),
    closedReason: shape.closedReason,
    chair: optionally(shape.chair, { requiredWhen: NEW }),
  }),
});
