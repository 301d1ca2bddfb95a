import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { prose } from '../../values.ts';

/** ⑤ How the proposer stands on its own feet. */
export const autonomy = () =>
  field(
    z.optional(
      z.strictObject({
        governance: field(prose(), {
          label: { ja: '団体の運営', en: 'Governance' },
          help: {
            ja: '誰がどのように決めて運営しているかを書きます。',
            en: 'Say who decides, and how the group is run.',
          },
          example: '年一回の総会と毎月の役員会で決めています。会計は監事が確認します。',
          entry: 'prose',
        }),
        staff: field(prose(), {
          label: { ja: '担い手', en: 'Staff' },
          help: {
            ja: '事業に携わる人の数と役割を書きます。名前は書きません。',
            en: 'Say how many people take part and what they do, without names.',
          },
          example: '運営担当5名、当日の協力者12名です。',
          entry: 'prose',
        }),
      }),
    ),
    {
      label: { ja: '団体の自立性', en: 'Autonomy' },
      help: {
        ja: '団体が自分の力で運営できることを書きます。',
        en: 'Show that the group can run its own affairs.',
      },
      entry: 'group',
      requiredWhen: { ja: '提案者が市の職員でないとき', en: 'when the proposer is not city staff' },
      clause: 'C04',
    },
  );
