import * as z from 'zod/mini';
import { field } from '../field.ts';
import { line, yen } from '../values.ts';

/** What was received and spent, held against the lines of the plan. Amounts in whole yen. */
export const settlement = () =>
  field(
    z.array(
      z.strictObject({
        line: field(line(), {
          label: { ja: '収支予算の記号', en: 'Budget line' },
          help: {
            ja: '事業計画書の収支予算の記号を書きます。予算にない費目は、その名前を書きます。',
            en: 'Give the id of the budget line, or the name of an item that was not planned.',
          },
          example: 'tools-2027',
          entry: 'line',
        }),
        actualYen: field(yen(), {
          label: { ja: '決算額（円）', en: 'Actual amount (yen)' },
          help: { ja: '実際の金額を円で書きます。', en: 'Give the actual amount in yen.' },
          example: '142000',
          entry: 'yen',
        }),
        reason: field(z.optional(line()), {
          label: { ja: '予算と違う理由', en: 'Why it differs' },
          help: {
            ja: '予算と大きく違うときに、その理由を一文で書きます。',
            en: 'If the amount differs much from the plan, give the reason in one sentence.',
          },
          example: '道具の一部を市民活動センターから借りることができたため。',
          entry: 'line',
          requiredWhen: {
            ja: '予算との差が、制度の定める範囲を超えるとき',
            en: "when the difference is beyond the programme's tolerance",
          },
        }),
      }),
    ),
    {
      label: { ja: '収支決算', en: 'Settlement' },
      help: {
        ja: '収支予算の行ごとに、実際の金額を書きます。',
        en: 'Give the actual amount of each budget line.',
      },
      entry: 'table',
      clause: 'C23',
    },
  );
