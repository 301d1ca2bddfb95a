import { PATTERNS } from '../../schema/values.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';
import { likelyMeant, listed } from '../../messages/allowed-values.ts';
import { planOfYear } from '../plan-of-year.ts';

export const unknownSettlementLine = defineRule({
  id: 'unknown-settlement-line',
  family: 'references',
  severity: 'warning',
  clause: 'C23',
  title: { ja: '決算の記号が収支予算にない', en: 'A mark in the settlement is not in the budget' },
  why: {
    ja: '決算は予算の行と記号で結ばれます。記号が違うと、予算どおりかどうかを比べられません。',
    en: 'Settlement and budget are compared by the ids of their lines; a wrong id compares nothing.',
  },
  remedy: {
    ja: '収支予算の記号に直します。予算になかった費目なら、記号ではなく費目の名前を日本語で書きます。',
    en: 'Use the id of the budget line. For an item that was not planned, give its name instead of an id.',
  },
  scope: 'document',
  *check(document, project) {
    if (document.kind !== 'report') return;
    const plan = planOfYear(project, document.data.fiscalYear);
    if (!plan) return;
    const keys = plan.budgetLines.map(({ id }) => id);
    for (const [index, { line }] of document.data.settlement.entries()) {
      // A new item has a name in plain words; what looks like an id is meant as one.
      if (!PATTERNS.key.test(line) || keys.includes(line)) continue;
      const field = `settlement[${index}].line`;
      const label = labelAt('report', field);
      const nearest = likelyMeant(line, keys);
      yield {
        file: document.path,
        field,
        message: {
          ja: `「${label.ja}」の「${line}」は、完了日に効力のある収支予算にありません。`,
          en: `"${line}" in "${label.en}" is not in the budget in force on the day of completion.`,
        },
        allowed: listed(plan.budgetLines.map(({ id, item }) => ({ key: id, label: { ja: item, en: item } }))),
        fix: {
          ja: `${nearest ? `「${nearest}」ではありませんか。` : ''}予算の記号に直すか、予算になかった費目なら費目の名前を書いてください。`,
          en: `${nearest ? `Is "${nearest}" meant? ` : ''}Give the id of a budget line, or the name of an item that was not planned.`,
        },
      };
    }
  },
});
