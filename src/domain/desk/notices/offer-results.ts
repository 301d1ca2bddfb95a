import type { OfferOutcome } from '../../lifecycle/partners.ts';
import type { Text } from '../../text.ts';

/** What became of an offer, in one sentence. */
export const RESULTS: Readonly<Record<OfferOutcome, Text>> = {
  chosen: {
    ja: 'この事業に、一緒に取り組んでいただくことになりました。',
    en: 'You were chosen to carry out the project together with the city.',
  },
  another: {
    ja: '今回は、ほかの方と取り組むことになりました。',
    en: 'This time the city carries it out with somebody else.',
  },
  ended: {
    ja: 'この提案は進めないことになり、相手の募集も終わりました。',
    en: 'The proposal is not carried on, so that no partner is sought any more.',
  },
};

/** What comes next for whoever offered. */
export const NEXT: Readonly<Record<OfferOutcome, Text>> = {
  chosen: {
    ja: '担当課からご連絡します。話し合って、事業計画書と協定書を作ります。',
    en: 'The responsible section will be in touch, to work out plan and agreement with you.',
  },
  another: {
    ja: 'していただくことはありません。取り組みたいことがあれば、ご自分からの提案や、ほかの市の提案への応募を、いつでもお待ちしています。',
    en: 'There is nothing that you need to do. Proposals of your own and further offers are always welcome.',
  },
  ended: {
    ja: 'していただくことはありません。取り組みたいことがあれば、ご自分からの提案や、ほかの市の提案への応募を、いつでもお待ちしています。',
    en: 'There is nothing that you need to do. Proposals of your own and further offers are always welcome.',
  },
};
