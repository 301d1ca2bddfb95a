import { documentOf } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { yearsOpenTo } from '../reported-year.ts';
import { defineRule } from '../rule.ts';
import { listedKeys } from '../../messages/allowed-values.ts';

export const reportYear = defineRule({
  id: 'report-year',
  family: 'time',
  severity: 'error',
  clause: 'C25',
  title: { ja: '協定の期間にない年度の報告書', en: 'A report for a year that is not in the agreement' },
  why: {
    ja: '報告書は、協定の期間の年度ごとに一つです。期間の外の年度には、比べる計画がありません。',
    en: 'There is one report for each fiscal year of the agreement; for other years there is no plan to hold it against.',
  },
  remedy: {
    ja: '年度を直します。期間を延ばしたのなら、先に変更協定書を加えます。短い年度は、となりの年度の報告書にまとめます。',
    en: 'Mend the year. If the period was prolonged, add the amendment first. A short year joins the report of its neighbour.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'report' || !documentOf(project, 'agreement')) return;
    const years = yearsOpenTo(document, record);
    const { fiscalYear } = document.data;
    if (years.length === 0 || years.some((year) => year.fiscalYear === fiscalYear)) return;
    const label = labelAt('report', 'fiscalYear');
    const [from, to] = [years[0]?.from, years.at(-1)?.to];
    yield {
      file: document.path,
      field: 'fiscalYear',
      message: {
        ja: `「${label.ja}」の「${fiscalYear}」は、協定の期間（${from} から ${to} まで）に報告書を出す年度ではありません。`,
        en: `"${fiscalYear}" in "${label.en}" is no year for which the agreement (${from} to ${to}) calls for a report.`,
      },
      allowed: listedKeys(years.map((year) => year.fiscalYear)),
      fix: {
        ja: '報告する年度を直すか、協定書と変更協定書の期間を確かめてください。',
        en: 'Mend the fiscal year, or check the period in the agreement and its amendments.',
      },
    };
  },
});
