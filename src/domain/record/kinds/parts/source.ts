import * as z from 'zod/mini';
import type { Text } from '../../../text.ts';
import { field } from '../../../schema/field.ts';

/** By which issue a paper came, and whether it came by the postbox. The desk writes it; no form asks for it. */
export const source = (requiredWhen?: Text) =>
  field(
    z.optional(
      z.strictObject({
        issue: field(z.int().check(z.gte(1)), {
          label: { ja: '受付番号', en: 'Issue' },
          help: {
            ja: '書類が届いた受付の番号です。',
            en: 'The number of the issue that brought the paper.',
          },
          example: '42',
          entry: 'number',
        }),
        via: field(z.optional(z.enum(['postbox'])), {
          label: { ja: '届き方', en: 'Via' },
          help: {
            ja: '受付箱から届いたときに記録します。',
            en: 'Recorded when it came by the postbox.',
          },
          example: 'postbox',
          entry: 'choice',
          choices: { postbox: { ja: '受付箱', en: 'Postbox' } },
          onlyWhen: { ja: '受付箱から届いたとき', en: 'when it came by the postbox' },
        }),
      }),
    ),
    {
      label: { ja: '受付の記録', en: 'Source' },
      help: {
        ja: 'どの受付から届いたかを仕組みが記録します。',
        en: 'The system records where the paper came from.',
      },
      entry: 'group',
      ...(requiredWhen
        ? { requiredWhen }
        : { onlyWhen: { ja: 'フォームから届いたとき', en: 'when it came by an issue' } }),
    },
  );
