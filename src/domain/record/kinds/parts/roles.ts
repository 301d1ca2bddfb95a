import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { prose } from '../../values.ts';

/** Who does what, side by side (C20). An amendment names the roles as they are from then on. */
export const roles = (when: 'planned' | 'amended') => {
  const ja = when === 'amended' ? '変更後の' : '';
  const en = when === 'amended' ? ' as amended' : '';
  return z.strictObject({
    npo: field(prose(), {
      label: { ja: `${ja}NPO等の役割`, en: `Role of the NPO${en}` },
      help: { ja: '事業主体者が受け持つことを書きます。', en: 'Say what the project owner does.' },
      example: '活動の企画と当日の運営、参加者の安全の確保、記録の作成を受け持ちます。',
      entry: 'prose',
    }),
    city: field(prose(), {
      label: { ja: `${ja}市の役割`, en: `Role of the city${en}` },
      help: { ja: '担当課と市が受け持つことを書きます。', en: 'Say what the section and the city do.' },
      example: '場所の使用の調整、小学校への案内、刈り取った草木の搬出を受け持ちます。',
      entry: 'prose',
    }),
  });
};
