import { defineRule } from '../rule.ts';
import { yen } from './yen.ts';

export const cityShareWithoutFunds = defineRule({
  id: 'city-share-without-funds',
  family: 'money',
  severity: 'error',
  clause: 'C06',
  title: { ja: '市の予算措置と市の負担が食い違う', en: 'City funds and the city’s share disagree' },
  why: {
    ja: '市の予算措置が必要かどうかで、提案の締切と検討する年度が変わります。',
    en: 'Whether city funds are needed decides the cut-off and the round.',
  },
  remedy: {
    ja: '市が負担するなら予算措置を「必要」に、負担がないなら市の負担を0円にします。',
    en: 'Say that city funds are needed, or set the city’s share to 0.',
  },
  scope: 'document',
  *check(document) {
    if (document.kind !== 'proposal') return;
    const { needsCityFunds, cityShareYen } = document.data.budget;
    if (needsCityFunds === cityShareYen > 0) return;
    const share = yen(cityShareYen);
    yield {
      file: document.path,
      field: 'budget.cityShareYen',
      message: needsCityFunds
        ? {
            ja: '市の予算措置は「必要」ですが、市の負担が0円です。',
            en: 'City funds are needed, but the city’s share is 0.',
          }
        : {
            ja: `市の予算措置は「不要」ですが、市の負担が${share.ja}です。`,
            en: `No city funds are needed, but the city’s share is ${share.en}.`,
          },
      allowed: needsCityFunds ? { ja: '1円以上の額', en: 'more than 0 yen' } : { ja: '0円', en: '0 yen' },
      fix: {
        ja: '市の負担の額か、予算措置の要・不要のどちらかを直してください。',
        en: 'Mend the share, or whether city funds are needed.',
      },
    };
  },
});
