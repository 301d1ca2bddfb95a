import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { isoDate, line, prose } from '../../schema/values.ts';
import { agreed } from './parts/agreed.ts';
import { corrections } from './parts/corrections.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { source } from './parts/source.ts';

const parties = z.strictObject({
  npo: field(line(), {
    label: { ja: '事業主体者', en: 'Project owner' },
    help: { ja: '協定を結ぶ団体または個人の名称を書きます。', en: 'Give the name of the owner.' },
    example: 'NPO法人 みどりの谷戸',
    entry: 'line',
  }),
  city: field(line(), {
    label: { ja: '市', en: 'City' },
    help: {
      ja: '市の名称と担当課を書きます。職員の名前は書きません。',
      en: 'Give the city and its section, without names of officials.',
    },
    example: '○○市（みどり課）',
    entry: 'line',
  }),
});

/** What the two sides promise each other; purpose, roles and costs stand in the plan. */
export const agreement = defineKind({
  kind: 'agreement',
  label: { ja: '協定書', en: 'Agreement' },
  purpose: {
    ja: '市と事業主体者が、事業計画書に沿って進めるための約束を定める書類です。',
    en: 'The paper by which the city and the owner bind themselves to carry out the plan.',
  },
  clauses: ['C20', 'C23'],
  filedBy: 'section-and-owner',
  keyForm: 'none',
  schema: z.strictObject({
    parties: field(parties, {
      label: { ja: '協定の当事者', en: 'Parties' },
      help: { ja: '協定を結ぶ双方を書きます。', en: 'Name both parties.' },
      entry: 'group',
      clause: 'C28',
    }),
    agreed: agreed({ ja: '協定', en: 'agreement' }, '2027-03-22', '2027-03-24'),
    validFrom: field(isoDate(), {
      label: { ja: '有効期間の始まり', en: 'Valid from' },
      help: { ja: '協定の効力が始まる日を書きます。', en: 'Give the first day of its force.' },
      example: '2027-04-01',
      entry: 'date',
    }),
    validUntil: field(isoDate(), {
      label: { ja: '有効期間の終わり', en: 'Valid until' },
      help: { ja: '協定の効力が終わる日を書きます。', en: 'Give the last day of its force.' },
      example: '2028-03-31',
      entry: 'date',
    }),
    liability: field(prose(), {
      label: { ja: '責任の分担', en: 'Liability' },
      help: {
        ja: '事故などのときに、どちらがどのように責任を負うかを書きます。',
        en: 'Say which side answers for what, as in an accident.',
      },
      example:
        '活動中の安全の確保は事業主体者が、使用する場所の安全の確保は市が責任を負います。事業主体者は参加者の保険に加入します。',
      entry: 'prose',
    }),
    ownership: field(prose(), {
      label: { ja: '成果の帰属', en: 'Ownership' },
      help: {
        ja: '事業で作ったものや購入したものが誰のものになるかを書きます。',
        en: 'Say to whom belongs what is made or bought.',
      },
      example: '作成した記録と地図の著作権は双方の共有とし、購入した道具は事業主体者に帰属します。',
      entry: 'prose',
    }),
    amendmentProcedure: field(prose(), {
      label: { ja: '変更の手続', en: 'Procedure of amendment' },
      help: { ja: '内容を変えるときの進め方を書きます。', en: 'Say how the agreement is changed.' },
      example: '内容を変更するときは双方が協議し、変更協定書を取り交わします。',
      entry: 'prose',
    }),
    informationSharing: field(z.optional(prose()), {
      label: { ja: '情報の共有', en: 'Sharing of information' },
      help: { ja: '双方の連絡と情報共有の方法を書きます。', en: 'Say how the two keep each other informed.' },
      example: '月に一度打合せを行い、活動の状況と課題を共有します。',
      entry: 'prose',
    }),
    openness: field(z.optional(prose()), {
      label: { ja: '情報の公開', en: 'Openness' },
      help: { ja: '事業の何を公開するかを書きます。', en: 'Say what of the work is made public.' },
      example: '事業の計画・報告・検証の結果は公開します。参加者の個人情報は公開しません。',
      entry: 'prose',
    }),
    damages: field(z.optional(prose()), {
      label: { ja: '損害の負担', en: 'Damages' },
      help: { ja: '損害が生じたときの負担の決め方を書きます。', en: 'Say how damages are borne.' },
      example: '第三者に損害が生じたときは、その原因となった側が負担し、明らかでないときは双方で協議します。',
      entry: 'prose',
    }),
    specialTerms: field(z.optional(prose()), {
      label: { ja: '特約事項', en: 'Special terms' },
      help: {
        ja: 'この事業だけに定めることがあれば書きます。',
        en: 'Write what holds for this project only.',
      },
      example: '大雨の注意報が出ているときは、水辺での活動を行いません。',
      entry: 'prose',
    }),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
