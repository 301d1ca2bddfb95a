import { dayOf } from '../../lifecycle/sittings.ts';
import { defineRule } from '../rule.ts';
import { boundOf, sittingDay, unlessWithin } from './bounds.ts';

export const sittingDates = defineRule({
  id: 'sitting-dates',
  family: 'time',
  severity: 'error',
  clause: 'C11',
  title: {
    ja: '会議の通知・中止・延期・確定の日の順が合わない',
    en: 'The days of a sitting are out of order',
  },
  why: {
    ja: '会議は、通知してから開き、開いてから議事録を確定します。',
    en: 'A sitting is announced, then held, then its minutes are confirmed.',
  },
  remedy: {
    ja: '通知日は会議の日まで、中止を決めた日は通知日から会議の日まで、確定日は会議の日から、延期先は会議の日より後にします。',
    en: 'Announce by the day of the sitting, cancel between the two, confirm from that day on, and postpone to a later sitting.',
  },
  scope: 'sitting',
  *check(sitting, { record }) {
    const { path: file, data } = sitting;
    const kind = 'sitting';
    const day = sittingDay(dayOf(sitting));
    yield* unlessWithin({ file, kind, field: 'convenedOn', found: data.convenedOn, to: day });
    if (data.confirmedOn !== undefined)
      yield* unlessWithin({ file, kind, field: 'confirmedOn', found: data.confirmedOn, from: day });
    if (!data.cancelled) return;
    const from = boundOf(kind, 'convenedOn', data.convenedOn);
    yield* unlessWithin({ file, kind, field: 'cancelled.on', found: data.cancelled.on, from, to: day });
    const next = record.sittings.get(data.cancelled.postponedTo ?? '');
    if (!next || next === sitting) return;
    const field = 'cancelled.postponedTo';
    yield* unlessWithin({ file, kind, field, found: dayOf(next), from: day });
  },
});
