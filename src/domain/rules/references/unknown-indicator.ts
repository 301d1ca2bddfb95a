import type { ProjectDocument } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { unlessKnown } from './known.ts';
import { planOfYear } from '../plan-of-year.ts';

export const unknownIndicator = defineRule({
  id: 'unknown-indicator',
  family: 'references',
  severity: 'error',
  clause: 'C24',
  title: { ja: '評価項目が合意した計画にない', en: 'An indicator is not in the agreed plan' },
  why: {
    ja: '評価は、始める前に双方が合意した項目で行います。後から加えた項目では、対等な評価になりません。',
    en: 'Both sides judge by the indicators that they agreed on before the start, and by no others.',
  },
  mend: {
    ja: '事業計画書（変更協定書があれば変更後）の評価項目の記号に直します。',
    en: 'Use the ids of the indicators in the plan, as amended.',
  },
  scope: 'document',
  *check(document, project) {
    const judged = judgedIn(document);
    const plan = judged && planOfYear(project, judged.year);
    if (!judged || !plan) return;
    const { kind, path: file } = document;
    const known = plan.indicators.map(({ id, label }) => ({ key: id, label: { ja: label, en: label } }));
    const list = () => ({
      ja: '完了日に効力のある事業計画書',
      en: 'the plan in force on the day of completion',
    });
    for (const { field, found } of judged.indicators) {
      yield* unlessKnown({ file, kind, field, found, known, list });
    }
  },
});

function judgedIn({ kind, data }: ProjectDocument) {
  if (kind === 'report') {
    const indicators = data.results.map(({ indicator }, index) => ({
      field: `results[${index}].indicator`,
      found: indicator,
    }));
    return { year: data.fiscalYear, indicators };
  }
  if (kind !== 'verification') return null;
  const indicators = Object.keys(data.findings).map((id) => ({ field: `findings.${id}`, found: id }));
  return { year: data.fiscalYear, indicators };
}
