import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const corporateNumber = defineRule({
  id: 'corporate-number',
  family: 'completeness',
  severity: 'error',
  clause: null,
  title: { ja: '法人番号の検査用数字が合わない', en: 'The check digit of a corporate number is wrong' },
  why: {
    ja: '法人番号の最初の一桁は、残りの十二桁から決まります（法人番号の指定等に関する省令）。合わないときは、写し間違いがあります。',
    en: 'The first digit of a corporate number follows from the other twelve (ordinance on corporate numbers); if it does not, a digit was copied wrongly.',
  },
  remedy: {
    ja: '国税庁の法人番号公表サイトで番号を確かめて直します。分からなければ、書かなくてもかまいません。',
    en: "Look the number up on the National Tax Agency's site. It may be left out.",
  },
  scope: 'document',
  *check(document) {
    if (document.kind !== 'proposal') return;
    const number = document.data.proposer.corporateNumber;
    if (number === undefined) return;
    const expected = checkDigit(number.slice(1));
    if (number.startsWith(String(expected))) return;
    const label = labelAt('proposal', 'proposer.corporateNumber');
    yield {
      file: document.path,
      field: 'proposer.corporateNumber',
      message: {
        ja: `「${label.ja}」の「${number}」は、最初の数字が「${number[0]}」ですが、残りの十二桁からは「${expected}」になるはずです。`,
        en: `"${number}" in "${label.en}" begins with ${number[0]}, but its other twelve digits call for ${expected}.`,
      },
      fix: {
        ja: '十三桁のどこかに写し間違いがないか、国税庁の法人番号公表サイトで確かめてください。',
        en: "Look for a digit copied wrongly, on the National Tax Agency's site of corporate numbers.",
      },
    };
  },
});

/** 9 less the remainder by 9 of the twelve digits, counted from the last and weighted 1 and 2 in turn. */
function checkDigit(base: string): number {
  const digits = [...base].map(Number).reverse();
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}
