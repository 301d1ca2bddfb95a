import { ownDate } from '../../lifecycle/own-date.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import { documentOf } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { sittingDay, unlessWithin } from './bounds.ts';

export const hearingDate = defineRule({
  id: 'hearing-date',
  family: 'time',
  severity: 'error',
  clause: 'C13',
  title: { ja: '提案の前か会議の後のヒヤリング', en: 'A hearing before the proposal or after the sitting' },
  why: {
    ja: 'ヒヤリングは、出された提案について、結果を出す前に行います。',
    en: 'A hearing is on a proposal that was filed, and before the result.',
  },
  remedy: { ja: 'ヒヤリングの日を直します。', en: 'Mend the day of the hearing.' },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'review' || !document.data.hearing) return;
    const sitting = record.sittings.get(document.data.meeting);
    const proposal = documentOf(project, 'proposal');
    const filed = proposal && ownDate(proposal, project, record.sittings);
    const what = { ja: '提案の日', en: 'the day of the proposal' };
    yield* unlessWithin({
      file: document.path,
      kind: 'review',
      field: 'hearing.on',
      found: document.data.hearing.on,
      from: filed ? { day: filed, what } : undefined,
      to: sitting && sittingDay(dayOf(sitting)),
    });
  },
});
