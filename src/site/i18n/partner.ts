import type { Text } from '../../domain/text.ts';

const found =
  (by: Text) =>
  (on: string | null): Text =>
    on === null ? by : { ja: `${by.ja}${on}に決まりました`, en: `${by.en}, on ${on}` };

/** Words about the partner whom a proposal of the city's seeks, or has found. */
export const partnerText = {
  seeks: { ja: '協働する相手を募集しています', en: 'A partner is sought' },
  seeksLead: {
    ja: '市からの提案です。一緒に取り組む団体や個人の方の応募をお待ちしています。',
    en: 'The city proposes this. Groups and individuals who would like to carry it out together are welcome.',
  },
  untilFound: { ja: '相手が決まるまで募集します。', en: 'Offers are welcome until a partner is found.' },
  untilDay: (day: string) => ({
    ja: `${day}までに相手を決める予定です。それまでにご応募ください。`,
    en: `The partner is to be found by ${day}; please offer before then.`,
  }),
  untilDecided: (day: string) => ({
    ja: `この提案を採用するかどうかは、${day}までに決まります。応募は、相手が決まるまで受け付けます。`,
    en: `Whether it is adopted is decided by ${day}; offers are welcome until a partner is found.`,
  }),
  apply: { ja: '応募のフォームを開く', en: 'Open the form for offers' },
  otherWays: { ja: '窓口・郵送・メールで応募する', en: 'Offer at the office, by post or by mail' },
  list: { ja: '相手を探している市の提案を見る', en: 'See all proposals that seek a partner' },
  offers: (count: number) => ({
    ja: count === 0 ? '応募はまだありません。' : `これまでに${count}件の応募がありました。`,
    en:
      count === 0
        ? 'No offer has come yet.'
        : `${count} ${count === 1 ? 'offer has' : 'offers have'} come so far.`,
  }),
  offersNote: (count: number) => ({
    ja: `応募 ${count}件`,
    en: `${count} ${count === 1 ? 'offer' : 'offers'}`,
  }),
  partner: { ja: '協働の相手', en: 'Partner' },
  how: {
    proposal: found({ ja: '提案のときから', en: 'named in the proposal' }),
    offer: found({ ja: '応募から、', en: 'found by an offer' }),
    plan: found({ ja: '事業計画書で、', en: 'named in the plan' }),
    other: found({ ja: '応募によらず、', en: 'found otherwise than by an offer' }),
  },
  seekingLead: {
    ja: '市からの提案のうち、一緒に取り組む団体や個人の方を募集しているものです。気になる提案があれば、事業のページから応募できます。',
    en: 'Proposals of the city that seek a group or a person to carry them out together. Offer from the page of the project.',
  },
  seekingNone: {
    ja: 'いま、相手を募集している市の提案はありません。取り組みたいことがあれば、いつでもご自分で提案していただけます。',
    en: 'No proposal seeks a partner at present. You can always make a proposal of your own.',
  },
  seekingCount: (count: number) => ({
    ja: `相手を探している市の提案（${count}件）`,
    en: `Proposals that seek a partner (${count})`,
  }),
} as const;
