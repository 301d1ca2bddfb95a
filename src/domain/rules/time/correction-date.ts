import { firstDate } from '../../lifecycle/own-date.ts';
import { defineRule } from '../rule.ts';
import { unlessWithin } from './bounds.ts';

export const correctionDate = defineRule({
  id: 'correction-date',
  family: 'time',
  severity: 'error',
  clause: null,
  title: { ja: '書類より前の訂正日', en: 'A correction before the paper' },
  why: {
    ja: '訂正は、公開した書類を後から直した記録です。',
    en: 'A correction tells how a published paper was mended afterwards.',
  },
  remedy: { ja: '訂正した日に直します。', en: 'Give the day on which it was corrected.' },
  scope: 'document',
  *check(document, project, { record }) {
    const { kind, path: file, data } = document;
    if (!data.corrections) return;
    const day = firstDate(document, project, record.sittings);
    if (day === null) return;
    const from = { day, what: { ja: '書類の日', en: 'the day of the paper' } };
    for (const [index, { on }] of data.corrections.entries())
      yield* unlessWithin({ file, kind, field: `corrections[${index}].on`, found: on, from });
  },
});
