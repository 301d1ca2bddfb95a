import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { prose } from '../../values.ts';

/** ② Who needs what, and how that is known. */
export const needs = () =>
  field(
    z.strictObject({
      problem: field(prose(), {
        label: { ja: '地域の課題', en: 'Problem' },
        help: { ja: 'いま何に困っているかを書きます。', en: 'Say what the trouble is now.' },
        example: '水路の手入れをする人が減り、草木が茂って水辺に近づけなくなっています。',
        entry: 'prose',
      }),
      beneficiaries: field(prose(), {
        label: { ja: '必要としている人', en: 'Beneficiaries' },
        help: { ja: '誰のための事業かを書きます。', en: 'Say for whom the project is.' },
        example: '周辺の小学校に通う児童と、その保護者、近隣の住民です。',
        entry: 'prose',
      }),
      evidence: field(prose(), {
        label: { ja: '必要性の根拠', en: 'Evidence' },
        help: {
          ja: '調査・声・数字など、必要だと分かる材料を書きます。',
          en: 'Give surveys, voices or figures that show the need.',
        },
        example: '昨年度の観察会の参加者42人のうち、38人が継続を望みました。',
        entry: 'prose',
      }),
    }),
    {
      label: { ja: 'ニーズの所在', en: 'Needs' },
      help: {
        ja: '誰が、何を、なぜ必要としているかを書きます。',
        en: 'Say who needs what, and how that is known.',
      },
      entry: 'group',
      clause: 'C04',
    },
  );
