import { ownDate } from '../../lifecycle/own-date.ts';
import { documentsOf } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { neededFirst } from './needed-first.ts';

export const verificationWithoutReport = defineRule({
  id: 'verification-without-report',
  family: 'order',
  severity: 'error',
  clause: 'C15',
  title: { ja: '報告書のない年度の検証', en: 'A verification of a year without a report' },
  why: {
    ja: '検証は、その年度の報告書をもとに行います。',
    en: 'The council verifies the report of a year; without it there is nothing to verify.',
  },
  remedy: {
    ja: 'その年度の報告書を先に加えるか、検証する年度と会議を確かめて直します。',
    en: 'Add the report of that year first, or mend the fiscal year or the sitting.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'verification') return;
    const { fiscalYear } = document.data;
    const report = documentsOf(project, 'report').find(({ data }) => data.fiscalYear === fiscalYear);
    const given = report ? ownDate(report, project, record.sittings) : null;
    const on = ownDate(document, project, record.sittings);
    if (on === null || (given !== null && on >= given)) return;
    const needed = { ja: `${fiscalYear} 年度の報告書`, en: `the report of FY${fiscalYear}` };
    yield neededFirst({ document, on, needed, given });
  },
});
