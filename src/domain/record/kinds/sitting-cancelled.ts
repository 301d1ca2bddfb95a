import * as z from 'zod/mini';
import { field } from '../field.ts';
import { isoDate, line, meetingId } from '../values.ts';

/** A sitting that was planned and is not held. */
export const cancelled = () =>
  field(
    z.optional(
      z.strictObject({
        on: field(isoDate(), {
          label: { ja: '中止を決めた日', en: 'Cancelled on' },
          help: { ja: '中止を決めた日を書きます。', en: 'Give the day on which it was cancelled.' },
          example: '2026-06-16',
          entry: 'date',
        }),
        reason: field(line(), {
          label: { ja: '中止の理由', en: 'Reason' },
          help: { ja: '中止する理由を一文で書きます。', en: 'Give the reason in one sentence.' },
          example: '台風の接近のため。',
          entry: 'line',
        }),
        postponedTo: field(z.optional(meetingId()), {
          label: { ja: '延期先の会議', en: 'Postponed to' },
          help: { ja: '議題を扱う次の会議を選びます。', en: 'Choose the sitting that takes its place.' },
          example: '2026-03',
          entry: 'choice',
          from: 'meetings',
          onlyWhen: { ja: '延期のとき', en: 'when the sitting is postponed' },
        }),
      }),
    ),
    {
      label: { ja: '会議の中止', en: 'Cancelled' },
      help: { ja: '予定した会議を開かないときに書きます。', en: 'Say so when the sitting is not held.' },
      entry: 'group',
      onlyWhen: { ja: '会議を中止するとき', en: 'when the sitting is cancelled' },
    },
  );
