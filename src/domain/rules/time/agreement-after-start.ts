import { defineRule } from '../rule.ts';
import { LATE, boundOf, unlessWithin } from './bounds.ts';

export const agreementAfterStart = defineRule({
  id: 'agreement-after-start',
  family: 'time',
  severity: 'warning',
  clause: 'C21',
  title: {
    ja: '有効期間が始まってから結ばれた協定',
    en: 'An agreement concluded after its period had begun',
  },
  why: {
    ja: '役割・費用・評価項目は、事業を始める前に決めます。さかのぼる協定では、始めてからの責任があいまいになります。',
    en: 'Roles, costs and indicators are settled before the work starts; an agreement with effect from an earlier day leaves that time unclear.',
  },
  remedy: {
    ja: '日付の誤りなら直します。実際に遅れたのなら、このまま残し、次は早めに協議を始めます。',
    en: 'Mend the day if it is wrong. If the agreement was late, leave it, and begin earlier next time.',
  },
  scope: 'document',
  *check({ kind, path, data }) {
    if (kind !== 'agreement') return;
    yield* unlessWithin({
      file: path,
      kind,
      field: 'concludedOn',
      found: data.concludedOn,
      to: boundOf(kind, 'validFrom', data.validFrom),
      fix: LATE,
    });
  },
});
