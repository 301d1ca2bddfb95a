import { dayOf } from '../../lifecycle/sittings.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { ProjectDocument } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { sittingDay, unlessWithin } from './bounds.ts';

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
  *check(document, _project, { record }) {
    const { kind, path: file, data } = document;
    if (kind !== 'review' && kind !== 'decision' && kind !== 'verification') return;
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
