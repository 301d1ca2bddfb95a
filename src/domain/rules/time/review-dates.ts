import type { IsoDate } from '../../dates/iso-date.ts';
import { ownDate } from '../../lifecycle/own-date.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import { documentOf, type ProjectDocument } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { boundOf, LATE, sittingDay, unlessWithin } from './bounds.ts';

export const assessmentLate = defineRule({
  id: 'assessment-late',
  family: 'time',
  severity: 'warning',
  clause: 'C13',
  title: { ja: '会議の後に書かれた検討シート', en: 'An assessment written after the sitting' },
  why: {
    ja: '検討シートは、会議で意見を交わす前に、一人ずつの判断を残すものです。',
    en: 'A sheet keeps the judgement of one member from before the discussion.',
  },
  remedy: {
    ja: '記入日か会議の誤りなら直します。会議の後に書いたのなら、このまま残します。',
    en: 'Mend the day or the sitting if it is wrong. If the sheet came late, leave it as it is.',
  },
  scope: 'document',
  kinds: ['assessment'],
  *check({ kind, path, data }, _project, { record }) {
    const sitting = record.sittings.get(data.meeting);
    if (!sitting) return;
    yield* unlessWithin({
      file: path,
      kind,
      field: 'on',
      found: data.on,
      to: sittingDay(dayOf(sitting)),
      fix: LATE,
    });
  },
});

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
  kinds: ['review'],
  *check(document, project, { record }) {
    if (!document.data.hearing) return;
    const sitting = record.sittings.get(document.data.meeting);
    const proposal = documentOf(project, 'proposal');
    const filed = proposal && ownDate(proposal, record.sittings);
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

export const opinionDates = defineRule({
  id: 'opinion-dates',
  family: 'time',
  severity: 'error',
  clause: 'C12',
  title: { ja: '照会日より前の回答や期限', en: 'An answer or due day before the section was asked' },
  why: {
    ja: '課がどれだけの日数で答えたかは、照会日から数えます。',
    en: 'The days that a section took are counted from the day on which it was asked.',
  },
  remedy: {
    ja: '照会日・回答期限・回答日を、順になるように直します。',
    en: 'Bring the three days into order.',
  },
  scope: 'document',
  kinds: ['opinion'],
  *check({ kind, path, data }) {
    const from = boundOf(kind, 'requestedOn', data.requestedOn);
    for (const field of ['due', 'answeredOn'] as const) {
      const found = data[field];
      if (found !== undefined) yield* unlessWithin({ file: path, kind, field, found, from });
    }
  },
});

export const toldBeforeSitting = defineRule({
  id: 'told-before-sitting',
  family: 'time',
  severity: 'error',
  clause: 'C14',
  title: { ja: '会議の前の通知や承認', en: 'A result told or approved before its sitting' },
  why: {
    ja: '結果は会議で出ます。会議の前の日付の通知や承認は、結果が先に決まっていたように見えます。',
    en: 'A result comes from the sitting; a notice or approval of an earlier day looks as if it had been settled before.',
  },
  remedy: {
    ja: '通知日か承認日を直します。会議の番号の誤りなら、会議を直します。',
    en: 'Mend the day, or the sitting if its number is wrong.',
  },
  scope: 'document',
  kinds: ['review', 'decision', 'verification'],
  *check(document, _project, { record }) {
    const { kind, path: file, data } = document;
    const sitting = record.sittings.get(data.meeting);
    if (!sitting) return;
    const from = sittingDay(dayOf(sitting));
    for (const { field, day } of daysAfterwards(document)) {
      if (day !== undefined) yield* unlessWithin({ file, kind, field, found: day, from });
    }
  },
});

interface Afterwards {
  readonly field: string;
  readonly day: IsoDate | undefined;
}

function daysAfterwards({ kind, data }: ProjectDocument): Afterwards[] {
  if (kind !== 'review' && kind !== 'decision' && kind !== 'verification') return [];
  const approvals = (data.approvals ?? []).map(({ on }, index) => ({
    field: `approvals[${index}].on`,
    day: on,
  }));
  if (kind === 'verification') return approvals;
  return [{ field: 'notifiedOn', day: data.notifiedOn }, ...approvals];
}
