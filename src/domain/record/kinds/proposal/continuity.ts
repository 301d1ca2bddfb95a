import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { prose } from '../../values.ts';

/** ⑥ How the work lasts. */
export const continuity = () =>
  field(
    z.strictObject({
      afterSupport: field(prose(), {
        label: { ja: '継続の見通し', en: 'After the support' },
        help: {
          ja: '市の負担が終わった後にどう続けるかを書きます。',
          en: 'Say how the work goes on when the city no longer pays.',
        },
        example: '参加費と会費で道具の費用をまかない、地域の行事として続けます。',
        entry: 'prose',
      }),
    }),
    {
      label: { ja: '継続性', en: 'Continuity' },
      help: { ja: '事業を続けていく見通しを書きます。', en: 'Say how the work will last.' },
      entry: 'group',
      clause: 'C04',
    },
  );
