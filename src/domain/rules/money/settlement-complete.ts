import { defineRule } from '../rule.ts';
import { listed } from '../../messages/allowed-values.ts';
import { unsettledLines } from './unsettled-lines.ts';

export const settlementComplete = defineRule({
  id: 'settlement-complete',
  family: 'money',
  severity: 'error',
  clause: 'C23',
  title: { ja: '決算に予算の行が欠けている', en: 'A budget line is not settled' },
  why: {
    ja: '予算のすべての行に決算の額があって、はじめて計画どおりだったかが分かります。',
    en: 'Only when every line of the budget is settled can the plan and the year be compared.',
  },
  remedy: {
    ja: '欠けている行の実際の額を書きます。使わなかった行は0円と書き、理由を添えます。',
    en: 'Add the actual amount of the missing line; 0 with a reason where nothing was spent.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'report') return;
    const { fiscalYear } = document.data;
    const missing = unsettledLines(document, project, record);
    if (missing.length === 0) return;
    const names = listed(missing.map(({ id, item }) => ({ key: id, label: { ja: item, en: item } })));
    yield {
      file: document.path,
      field: 'settlement',
      message: {
        ja: `${fiscalYear}年度の収支予算のうち、決算のない行があります: ${names.ja}`,
        en: `Lines of the FY${fiscalYear} budget that are not settled: ${names.en}`,
      },
      fix: { ja: 'これらの行の実際の額を書いてください。', en: 'Add the actual amounts of these lines.' },
    };
  },
});
