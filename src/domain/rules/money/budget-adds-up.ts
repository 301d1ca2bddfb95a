import { defineRule } from '../rule.ts';
import { yen } from './yen.ts';

export const budgetAddsUp = defineRule({
  id: 'budget-adds-up',
  family: 'money',
  severity: 'error',
  clause: 'C04',
  title: { ja: '予算規模の合計が合わない', en: 'The budget does not add up' },
  why: {
    ja: '総額と負担の内訳が合わないと、誰がいくら負担する事業なのかを検討できません。',
    en: 'Without shares that add up to the total nobody can see who would pay how much.',
  },
  remedy: {
    ja: '市の負担、提案者の負担、その他の収入を足した額が総額になるように直します。',
    en: 'Make the city’s share, the own share and other income add up to the total.',
  },
  scope: 'document',
  *check(document) {
    if (document.kind !== 'proposal') return;
    const { totalYen, cityShareYen, ownShareYen, otherYen } = document.data.budget;
    const sum = cityShareYen + ownShareYen + (otherYen ?? 0);
    if (sum === totalYen) return;
    const [total, parts, gap] = [yen(totalYen), yen(sum), yen(Math.abs(totalYen - sum))];
    yield {
      file: document.path,
      field: 'budget.totalYen',
      message: {
        ja: `総額は${total.ja}ですが、負担の内訳を足すと${parts.ja}で、${gap.ja}違います。`,
        en: `The total is ${total.en}, but the shares add up to ${parts.en}: ${gap.en} apart.`,
      },
      allowed: { ja: parts.ja, en: parts.en },
      fix: { ja: '総額か、負担の内訳のどれかを直してください。', en: 'Mend the total or one of the shares.' },
    };
  },
});
