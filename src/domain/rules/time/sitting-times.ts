import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const sittingTimes = defineRule({
  id: 'sitting-times',
  family: 'time',
  severity: 'error',
  clause: 'C11',
  title: {
    ja: '会議の閉会が開会より前か、別の日',
    en: 'A sitting that ends before it begins, or on another day',
  },
  why: {
    ja: '会議の日時は、傍聴する人や提案者が予定を立てるもとになります。',
    en: 'Citizens and proposers plan by the times of a sitting.',
  },
  remedy: {
    ja: '開会と閉会の日時を直します。二日にわたる会議は、二つの会議に分けます。',
    en: 'Mend the times. A sitting on two days is recorded as two.',
  },
  scope: 'sitting',
  *check({ path, data: { startsAt, endsAt } }) {
    if (endsAt > startsAt && endsAt.slice(0, 10) === startsAt.slice(0, 10)) return;
    const [start, end] = [labelAt('sitting', 'startsAt'), labelAt('sitting', 'endsAt')];
    yield {
      file: path,
      field: 'endsAt',
      message: {
        ja: `「${end.ja}」の「${endsAt}」が、「${start.ja}」の「${startsAt}」と同じ日の後の時刻ではありません。`,
        en: `"${endsAt}" in "${end.en}" is no later time of the same day as "${startsAt}" in "${start.en}".`,
      },
      allowed: {
        ja: `${startsAt.slice(0, 10)} の、開会より後の時刻`,
        en: `a time on ${startsAt.slice(0, 10)}, after the beginning`,
      },
      fix: {
        ja: '開会と閉会の日時を確かめて直してください。',
        en: 'Check both times, and mend the wrong one.',
      },
    };
  },
});
