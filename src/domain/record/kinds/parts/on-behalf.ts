import * as z from 'zod/mini';
import { field } from '../../../schema/field.ts';
import { isoDate, reference } from '../../../schema/values.ts';

/** Who entered the paper for somebody without an account, and when it was received. */
export const onBehalf = () =>
  field(
    z.optional(
      z.strictObject({
        by: field(reference(), {
          label: { ja: '代わりに登録した窓口', en: 'Entered by' },
          help: {
            ja: '紙やメールを受け取って登録した窓口を選びます。',
            en: 'Choose the office that received and entered the paper.',
          },
          example: 'kyodo-ka',
          entry: 'choice',
          from: 'offices',
        }),
        receivedOn: field(isoDate(), {
          label: { ja: '受け取った日', en: 'Received on' },
          help: {
            ja: '窓口で受け取った日を書きます。',
            en: 'Give the day on which the office received it.',
          },
          example: '2026-04-17',
          entry: 'date',
        }),
      }),
    ),
    {
      label: { ja: '代理の登録', en: 'Entered on behalf' },
      help: {
        ja: '紙・メール・窓口で受け取った書類を、窓口が代わりに登録したときに書きます。',
        en: 'Say so when an office entered what came on paper, by mail or at the counter.',
      },
      entry: 'group',
      onlyWhen: { ja: '窓口が代わりに登録したとき', en: 'when an office entered it for somebody' },
    },
  );
