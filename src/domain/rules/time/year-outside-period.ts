import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import type { ProjectDocument } from '../../record/record.ts';
import type { FiscalYear } from '../../dates/iso-date.ts';
import { indicatorsOf } from '../indicator-tables.ts';
import { labelAt } from '../labels.ts';
import { plannedPeriod } from '../planned-period.ts';
import { defineRule } from '../rule.ts';

export const yearOutsidePeriod = defineRule({
  id: 'year-outside-period',
  family: 'time',
  severity: 'error',
  clause: 'C21',
  title: {
    ja: '目標値や予算の年度が、事業の期間の外にある',
    en: 'A target or budget line of a year outside the period',
  },
  why: {
    ja: '期間の外の年度には報告書がなく、目標も予算も確かめられることがありません。',
    en: 'There is no report for a year outside the period, so neither target nor money would ever be looked at.',
  },
  remedy: {
    ja: '年度を直すか、期間のほうを直します。年度は4月から始まります。',
    en: 'Mend the year, or the period. Fiscal years begin in April.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    const period = plannedPeriod(document, project, record);
    if (!period) return;
    const [first, last] = [fiscalYearOf(period.from), fiscalYearOf(period.to)];
    for (const { field, year } of yearsIn(document)) {
      if (year >= first && year <= last) continue;
      const label = labelAt(document.kind, field);
      yield {
        file: document.path,
        field,
        message: {
          ja: `「${label.ja}」の「${year}」は、事業の期間（${period.from} から ${period.to} まで）の年度ではありません。`,
          en: `"${year}" in "${label.en}" is no fiscal year of the period (${period.from} to ${period.to}).`,
        },
        allowed:
          first === last
            ? { ja: `「${first}」`, en: `"${first}"` }
            : { ja: `「${first}」から「${last}」まで`, en: `"${first}" to "${last}"` },
        fix: {
          ja: '期間のうちの年度に直すか、期間を確かめてください。',
          en: 'Give a fiscal year of the period, or check the period.',
        },
      };
    }
  },
});

interface Year {
  readonly field: string;
  readonly year: FiscalYear;
}

function yearsIn(document: ProjectDocument): Year[] {
  const targets = indicatorsOf(document).flatMap(({ place, indicator }) =>
    (indicator.targets ?? []).map(({ fiscalYear }, index) => ({
      field: `${place}.targets[${index}].fiscalYear`,
      year: fiscalYear,
    })),
  );
  const { kind, data } = document;
  const table = kind === 'plan' ? 'budgetLines' : 'plan.budgetLines';
  const lines = kind === 'plan' ? data.budgetLines : kind === 'amendment' ? data.plan?.budgetLines : [];
  const money = (lines ?? []).map(({ fiscalYear }, index) => ({
    field: `${table}[${index}].fiscalYear`,
    year: fiscalYear,
  }));
  return [...targets, ...money];
}
