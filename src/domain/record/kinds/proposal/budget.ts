import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { yen } from '../../values.ts';

/** ③ What a year of the work costs, and who bears it. The shares add up to the total; amounts in whole yen. */
export const budget = () =>
  field(
    z.strictObject({
      needsCityFunds: field(z.boolean(), {
        label: { ja: '市の予算措置', en: 'City funds' },
        help: {
          ja: '市の予算が必要かどうかを選びます。必要な提案には、制度の定める締切があります。',
          en: 'Choose whether the city has to pay a share; the programme sets a cut-off for such proposals.',
        },
        example: 'true',
        entry: 'choice',
        choices: { true: { ja: '必要', en: 'Needed' }, false: { ja: '不要', en: 'Not needed' } },
        clause: 'C06',
      }),
      totalYen: field(yen(), {
        label: { ja: '総額（円）', en: 'Total (yen)' },
        help: { ja: '一年間の事業費の総額を書きます。', en: 'Give the whole cost of a year.' },
        example: '480000',
        entry: 'yen',
      }),
      cityShareYen: field(yen(), {
        label: { ja: '市の負担（円）', en: 'City share (yen)' },
        help: {
          ja: '市が負担する額を書きます。予算措置が不要なら0です。',
          en: 'Give what the city pays; it is 0 when no city funds are needed.',
        },
        example: '300000',
        entry: 'yen',
      }),
      ownShareYen: field(yen(), {
        label: { ja: '提案者の負担（円）', en: 'Own share (yen)' },
        help: { ja: '提案者が負担する額を書きます。', en: 'Give what the proposer pays.' },
        example: '120000',
        entry: 'yen',
      }),
      otherYen: field(z.optional(yen()), {
        label: { ja: 'その他の収入（円）', en: 'Other income (yen)' },
        help: { ja: '参加費・寄付・助成金などの額を書きます。', en: 'Give fees, gifts and grants.' },
        example: '60000',
        entry: 'yen',
      }),
    }),
    {
      label: { ja: '予算規模', en: 'Budget' },
      help: { ja: '総額と、誰がいくら負担するかを書きます。', en: 'Give the total, and who pays how much.' },
      entry: 'group',
      clause: 'C04',
    },
  );
