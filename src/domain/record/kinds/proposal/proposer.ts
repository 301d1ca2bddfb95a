import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { corporateNumber, key, line } from '../../values.ts';
import { PROPOSER_TYPE_LABELS, proposerType } from '../shared.ts';

const CHOOSE_ONE = { ja: 'あてはまるものを一つ選びます。', en: 'Choose the one that fits.' };

/** Who proposes: NPO corporations, groups, individuals and city staff alike (C02). */
export const proposer = () =>
  field(
    z.strictObject({
      type: field(proposerType(), {
        label: { ja: '提案者の種類', en: 'Kind of proposer' },
        help: CHOOSE_ONE,
        example: 'npo-corporation',
        entry: 'choice',
        choices: PROPOSER_TYPE_LABELS,
      }),
      name: field(line(), {
        label: { ja: '提案者の名称', en: 'Name of the proposer' },
        help: {
          ja: '団体名を書きます。個人の方は、公開してよい表示名でかまいません。',
          en: 'Give the name of the group; individuals may use a display name.',
        },
        example: 'NPO法人 みどりの谷戸',
        entry: 'line',
      }),
      corporateNumber: field(z.optional(corporateNumber()), {
        label: { ja: '法人番号', en: 'Corporate number' },
        help: {
          ja: '13桁の数字です。国税庁の公表サイトで調べられます。',
          en: 'Give the thirteen digits that the National Tax Agency publishes.',
        },
        example: '8700110005901',
        entry: 'line',
        onlyWhen: { ja: '提案者がNPO法人のとき', en: 'when the proposer is an NPO corporation' },
      }),
      section: field(z.optional(key()), {
        label: { ja: '提案する課', en: 'Proposing section' },
        help: {
          ja: '提案する職員の所属課を選びます。',
          en: 'Choose the section of the city staff who propose.',
        },
        example: 'midori-ka',
        entry: 'choice',
        from: 'sections',
        requiredWhen: { ja: '提案者が市の職員のとき', en: 'when the proposer is city staff' },
      }),
    }),
    {
      label: { ja: '提案者', en: 'Proposer' },
      help: { ja: '提案する団体または個人を書きます。', en: 'Say which group or person proposes.' },
      entry: 'group',
      clause: 'C02',
    },
  );

/** Others who propose together with the proposer. */
export const coProposers = () =>
  field(
    z.optional(
      z.array(
        z.strictObject({
          type: field(proposerType(), {
            label: { ja: '共同提案者の種類', en: 'Kind of co-proposer' },
            help: CHOOSE_ONE,
            example: 'group',
            entry: 'choice',
            choices: PROPOSER_TYPE_LABELS,
          }),
          name: field(line(), {
            label: { ja: '共同提案者の名称', en: 'Name of the co-proposer' },
            help: { ja: '公開してよい名称を書きます。', en: 'Give a name that may be published.' },
            example: '水辺を歩く会',
            entry: 'line',
          }),
        }),
      ),
    ),
    {
      label: { ja: '共同提案者', en: 'Co-proposers' },
      help: {
        ja: '一緒に提案する団体や個人があれば書きます。',
        en: 'List others who propose together, if any.',
      },
      entry: 'table',
    },
  );

/** Whom a proposal of the city's has found, or seeks (C02). */
export const partners = () =>
  field(
    z.optional(
      z.array(
        z.strictObject({
          name: field(line(), {
            label: { ja: '協働相手の名称', en: 'Name of the partner' },
            help: {
              ja: '決まっている協働相手の名称を書きます。',
              en: 'Give the name of the partner that is found.',
            },
            example: '鎌倉やまもりの会',
            entry: 'line',
          }),
          type: field(proposerType(), {
            label: { ja: '協働相手の種類', en: 'Kind of partner' },
            help: CHOOSE_ONE,
            example: 'group',
            entry: 'choice',
            choices: PROPOSER_TYPE_LABELS,
          }),
        }),
      ),
    ),
    {
      label: { ja: '協働相手', en: 'Partners' },
      help: {
        ja: '市の提案で、相手が決まっていれば書きます。なければ相手を募集します。',
        en: 'For a proposal of the city, give the partner; without one, a partner is sought.',
      },
      entry: 'table',
      clause: 'C02',
    },
  );
