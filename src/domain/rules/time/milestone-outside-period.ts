import { plannedPeriod } from '../planned-period.ts';
import { defineRule } from '../rule.ts';
import { thingsToDo } from '../things-to-do.ts';
import { unlessWithin } from './bounds.ts';

const WITHIN = {
  ja: '予定日か期間を確かめてください。期間の前の準備なら、このままで差し支えありません。',
  en: 'Check the day and the period. A preparation before the period may stay.',
};

export const milestoneOutsidePeriod = defineRule({
  id: 'milestone-outside-period',
  family: 'time',
  severity: 'warning',
  clause: 'C23',
  title: { ja: '節目の予定日が、事業の期間の外にある', en: 'A milestone outside the period' },
  why: {
    ja: '節目は、期間のうちに事業がどう進むかを示すものです。',
    en: 'Milestones show how the work goes on within its period.',
  },
  remedy: {
    ja: '予定日か期間を直します。期間の前の準備なら、このままで差し支えありません。',
    en: 'Mend the day or the period. A preparation before the period may stay.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'plan' && document.kind !== 'amendment') return;
    const period = plannedPeriod(document, project, record);
    if (!period) return;
    const { kind, path: file } = document;
    const from = { day: period.from, what: { ja: '事業の期間の初め', en: 'the first day of the period' } };
    const to = { day: period.to, what: { ja: '事業の期間の終わり', en: 'the last day of the period' } };
    for (const { table, index, due } of thingsToDo(document)) {
      yield* unlessWithin({ file, kind, field: `${table}[${index}].due`, found: due, from, to, fix: WITHIN });
    }
  },
});
