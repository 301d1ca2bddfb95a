import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const resultTwice = defineRule({
  id: 'result-twice',
  family: 'completeness',
  severity: 'error',
  clause: 'C24',
  title: { ja: '同じ評価項目の結果が二つある', en: 'Two results for one indicator' },
  why: {
    ja: '一つの項目に評価が二つあると、どちらが双方の評価かが分かりません。',
    en: 'With two results for one indicator nobody knows which is the evaluation.',
  },
  remedy: { ja: '結果を一つにまとめます。', en: 'Join the two into one result.' },
  scope: 'document',
  *check(document) {
    if (document.kind !== 'report') return;
    const ids = document.data.results.map(({ indicator }) => indicator);
    for (const [index, id] of ids.entries()) {
      const first = ids.indexOf(id);
      if (first === index) continue;
      const field = `results[${index}].indicator`;
      const label = labelAt('report', field);
      yield {
        file: document.path,
        field,
        message: {
          ja: `「${label.ja}」の「${id}」は、${first + 1}行目にもあります。`,
          en: `"${id}" in "${label.en}" also stands in row ${first + 1}.`,
        },
        fix: {
          ja: '一方を消すか、別の項目の記号に直してください。',
          en: 'Take one of the two away, or give the id of another indicator.',
        },
      };
    }
  },
});
