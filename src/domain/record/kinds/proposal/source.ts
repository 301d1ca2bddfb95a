import * as z from 'zod/mini';
import { field } from '../../field.ts';

/** The issue that brought the proposal; its number is the project's. */
export const source = () =>
  field(
    z.optional(
      z.strictObject({
        issue: field(z.int().check(z.gte(1)), {
          label: { ja: '受付番号', en: 'Issue' },
          help: {
            ja: '提案が届いた受付の番号です。仕組みが記録します。',
            en: 'The system records the number of the issue that brought the proposal.',
          },
          example: '42',
          entry: 'number',
        }),
      }),
    ),
    {
      label: { ja: '受付の記録', en: 'Source' },
      help: {
        ja: 'どの受付から届いたかを仕組みが記録します。',
        en: 'The system records where the proposal came from.',
      },
      entry: 'group',
      requiredWhen: { ja: '制度前から移した記録でないとき', en: 'except for imports' },
    },
  );
