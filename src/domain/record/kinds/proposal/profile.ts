import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { count, line, prose, webAddress } from '../../values.ts';

/** ⑦ The proposer in short. Nothing private: no names, no addresses. */
export const profile = () =>
  field(
    z.optional(
      z.strictObject({
        founded: field(z.optional(line()), {
          label: { ja: '設立', en: 'Founded' },
          help: { ja: '設立した年または年月を書きます。', en: 'Give the year or month of foundation.' },
          example: '2014年6月',
          entry: 'line',
        }),
        members: field(z.optional(count()), {
          label: { ja: '会員数', en: 'Members' },
          help: { ja: '会員の人数を書きます。', en: 'Give the number of members.' },
          example: '28',
          entry: 'number',
        }),
        record: field(prose(), {
          label: { ja: '活動の実績', en: 'Record' },
          help: { ja: 'これまでの主な活動を書きます。', en: 'Describe the main work so far.' },
          example: '市内三か所の水辺で、年に十回の手入れと観察会を行っています。',
          entry: 'prose',
        }),
        url: field(z.optional(webAddress()), {
          label: { ja: '団体の公開ページ', en: 'Web page' },
          help: {
            ja: '団体が公開しているページのURLを書きます。',
            en: 'Give the address of a page that the group publishes.',
          },
          example: 'https://example.org/',
          entry: 'line',
        }),
      }),
    ),
    {
      label: { ja: 'プロフィール', en: 'Profile' },
      help: { ja: '団体のあらましを書きます。', en: 'Describe the group in short.' },
      entry: 'group',
      requiredWhen: { ja: '提案者が市の職員でないとき', en: 'when the proposer is not city staff' },
      clause: 'C04',
    },
  );
