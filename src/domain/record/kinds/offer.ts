import * as z from 'zod/mini';
import { PROPOSER_TYPE_LABELS } from '../../programme/proposer-types.ts';
import { field, defineKind } from '../../schema/field.ts';
import { corporateNumber, isoTime, line, prose } from '../../schema/values.ts';
import { consents } from './parts/consents.ts';
import { corrections } from './parts/corrections.ts';
import { onBehalf } from './parts/on-behalf.ts';
import * as result from './parts/result.ts';
import { source } from './parts/source.ts';
import { offererProfile } from './proposal/proposer.ts';

/** The city seeks its partner outside of city hall. */
const { 'city-staff': _, ...OFFERER_LABELS } = PROPOSER_TYPE_LABELS;

/** Who offers: any group, or a person alone (C02). */
const by = () =>
  field(
    z.strictObject({
      type: field(z.enum(['npo-corporation', 'group', 'individual']), {
        label: { ja: '応募者の種類', en: 'Kind of applicant' },
        help: { ja: 'あてはまるものを一つ選びます。', en: 'Choose the one that fits.' },
        example: 'group',
        entry: 'choice',
        choices: OFFERER_LABELS,
      }),
      name: field(line(), {
        label: { ja: '応募者の名称', en: 'Name of the applicant' },
        help: {
          ja: '団体名を書きます。個人の方は、公開してよい表示名でかまいません。',
          en: 'Give the name of the group; individuals may use a display name.',
        },
        example: '谷戸やまもりの会',
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
        onlyWhen: { ja: '応募者がNPO法人のとき', en: 'when the applicant is an NPO corporation' },
      }),
    }),
    {
      label: { ja: '応募者', en: 'Applicant' },
      help: { ja: '応募する団体または個人を書きます。', en: 'Say which group or person offers.' },
      entry: 'group',
      clause: 'C02',
    },
  );

export const offer = defineKind({
  kind: 'offer',
  label: { ja: '協働相手の応募', en: 'Offer to be the partner' },
  purpose: {
    ja: '協働する相手を募集している市の提案に、団体や個人が「一緒に取り組みたい」と応募する書類です。',
    en: 'The paper by which a group or a person offers to carry out a proposal of the city’s that seeks a partner.',
  },
  clauses: ['C02'],
  filedBy: 'anyone',
  keyForm: 'issue',
  schema: z.strictObject({
    filedAt: field(isoTime(), {
      label: { ja: '応募日時', en: 'Filed at' },
      help: {
        ja: '応募が届いた時刻です。仕組みが記録します。',
        en: 'The system records when the offer arrived.',
      },
      example: '2026-08-03T10:24:00+09:00',
      entry: 'time',
    }),
    by: by(),
    ...consents(),
    offer: field(prose(), {
      label: { ja: '一緒にできること', en: 'What the applicant brings' },
      help: {
        ja: 'この提案に取り組みたい理由と、受け持てること、生かせる経験を書きます。',
        en: 'Say why you would like to take part, what you can take on, and what you know of it.',
      },
      example:
        '月に二回、会員が交代で見回りをしています。点検の日の受付と、歩いた記録のまとめを受け持てます。',
      entry: 'prose',
      clause: 'C02',
    }),
    profile: offererProfile(),
    notifiedOn: result.notifiedOn('2026-08-20'),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
