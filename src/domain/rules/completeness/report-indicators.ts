import { labelAt } from '../labels.ts';
import { planOfYear } from '../plan-of-year.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../messages/allowed-values.ts';

export const reportIndicators = defineRule({
  id: 'report-indicators',
  family: 'completeness',
  severity: 'error',
  clause: 'C24',
  title: { ja: '報告書に、評価されていない項目がある', en: 'A report leaves out an agreed indicator' },
  why: {
    ja: '双方が合意したすべての項目について評価します。都合のよい項目だけを選ぶと、対等な評価になりません。',
    en: 'Both sides judge by every indicator that they agreed on; choosing some would not be fair.',
  },
  remedy: {
    ja: '足りない項目の結果を加えます。測れなかったときは、実績の代わりに測れなかった理由を書きます。',
    en: 'Add the missing result. Where it was not measured, give the reason instead of the figure.',
  },
  scope: 'document',
  *check(document, project) {
    if (document.kind !== 'report') return;
    const plan = planOfYear(project, document.data.fiscalYear);
    const given = new Set(document.data.results.map(({ indicator }) => indicator));
    const missing = (plan?.indicators ?? []).filter(({ id }) => !given.has(id));
    if (!plan || missing.length === 0) return;
    const label = labelAt('report', 'results');
    const named = (indicators: typeof missing) =>
      listed(indicators.map(({ id, label: name }) => ({ key: id, label: { ja: name, en: name } })));
    const absent = named(missing);
    yield {
      file: document.path,
      field: 'results',
      message: {
        ja: `「${label.ja}」に、合意した評価項目の${absent.ja}がありません。`,
        en: `"${label.en}" lacks an agreed indicator: ${absent.en}.`,
      },
      allowed: named(plan.indicators),
      fix: {
        ja: '実績（または測れなかった理由）と、双方の評価を書き足してください。',
        en: 'Add the actual value, or why it was not measured, and the evaluation of both sides.',
      },
    };
  },
});
