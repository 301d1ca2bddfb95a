import { defineRule } from '../rule.ts';
import { boundOf, unlessWithin } from './bounds.ts';

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
  *check({ kind, path, data }) {
    if (kind !== 'opinion') return;
    const from = boundOf(kind, 'requestedOn', data.requestedOn);
    for (const field of ['due', 'answeredOn'] as const) {
      const found = data[field];
      if (found !== undefined) yield* unlessWithin({ file: path, kind, field, found, from });
    }
  },
});
