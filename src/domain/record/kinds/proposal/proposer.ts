import * as z from 'zod/mini';
import { field } from '../../../schema/field.ts';
import { PROPOSER_TYPE_LABELS } from '../../../programme/proposer-types.ts';
import { proposerType } from '../shared.ts';
import {
  corporateNumber,
  foundingYear,
  line,
  prose,
  count,
  webAddress,
  reference,
} from '../../../schema/values.ts';

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
      section: field(z.optional(reference()), {
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
            example: '谷戸やまもりの会',
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

/** Somebody in short. Nothing private: no names, no addresses. */
const inShort = () =>
  z.strictObject({
    founded: field(z.optional(foundingYear()), {
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
  });

const PROFILE = {
  label: { ja: 'プロフィール', en: 'Profile' },
  help: { ja: '団体のあらましを書きます。', en: 'Describe the group in short.' },
  entry: 'group',
  clause: 'C04',
} as const;

/** ⑦ The proposer in short. */
export const profile = () =>
  field(z.optional(inShort()), {
    ...PROFILE,
    requiredWhen: { ja: '提案者が市の職員でないとき', en: 'when the proposer is not city staff' },
  });

/** The same of somebody who offers to carry out a proposal of the city's (C02). */
export const offererProfile = () => field(inShort(), { ...PROFILE, clause: 'C02' });
