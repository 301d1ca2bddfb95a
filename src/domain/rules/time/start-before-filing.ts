import { ownDate } from '../../lifecycle/own-date.ts';
import { defineRule } from '../rule.ts';
import { unlessWithin } from './bounds.ts';

export const startBeforeFiling = defineRule({
  id: 'start-before-filing',
  family: 'time',
  severity: 'warning',
  clause: 'C04',
  title: { ja: '提案の日より前に始まる計画', en: 'A plan that begins before the proposal' },
  why: {
    ja: '協働事業は、検討と決定を経てから始まります。過ぎた日に始まる計画は、書き間違いのことがあります。',
    en: 'A project begins after review and decision; a start that has passed is often a slip.',
  },
  remedy: {
    ja: '開始予定日を直します。すでに続けている活動なら、協働として始めたい日を書きます。',
    en: 'Mend the start. For work that goes on already, give the day on which the collaboration should begin.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'proposal') return;
    const filed = ownDate(document, project, record.sittings);
    if (filed === null) return;
    yield* unlessWithin({
      file: document.path,
      kind: 'proposal',
      field: 'plan.start',
      found: document.data.plan.start,
      from: { day: filed, what: { ja: '提案の日', en: 'the day of the proposal' } },
      fix: {
        ja: '開始予定日を確かめてください。すでに続けている活動なら、協働を始めたい日に直してください。',
        en: 'Check the start. For work that goes on already, give the day on which the collaboration should begin.',
      },
    });
  },
});
