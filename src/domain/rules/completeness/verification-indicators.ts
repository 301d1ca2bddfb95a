import { labelAt } from '../labels.ts';
import { planOfYear } from '../plan-of-year.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../messages/allowed-values.ts';

export const verificationIndicators = defineRule({
  id: 'verification-indicators',
  family: 'completeness',
  severity: 'error',
  clause: 'C15',
  title: {
    ja: '検証シートに、評価されていない項目がある',
    en: 'A verification leaves out an agreed indicator',
  },
  why: {
    ja: '会議は、双方が評価した項目のすべてを検証します。',
    en: 'The council verifies every indicator that both sides have judged.',
  },
  remedy: {
    ja: '足りない項目について、会議の評価を書き足します。',
    en: 'Add the evaluation of the council for each missing indicator.',
  },
  scope: 'document',
  *check(document, project) {
    if (document.kind !== 'verification') return;
    const plan = planOfYear(project, document.data.fiscalYear);
    const missing = (plan?.indicators ?? []).filter(({ id }) => !(id in document.data.findings));
    if (!plan || missing.length === 0) return;
    const label = labelAt('verification', 'findings');
    const named = (indicators: typeof missing) =>
      listed(indicators.map(({ id, label: name }) => ({ key: id, label: { ja: name, en: name } })));
    const absent = named(missing);
    yield {
      file: document.path,
      field: 'findings',
      message: {
        ja: `「${label.ja}」に、合意した評価項目の${absent.ja}がありません。`,
        en: `"${label.en}" lacks an agreed indicator: ${absent.en}.`,
      },
      allowed: named(plan.indicators),
      fix: {
        ja: '足りない項目に、会議の評価（yes・partly・no）を書き足してください。',
        en: 'Add the evaluation of the council (yes, partly or no) for each of them.',
      },
    };
  },
});
