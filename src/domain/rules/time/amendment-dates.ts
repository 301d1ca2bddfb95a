import { SIDES } from '../../record/kinds/shared.ts';
import { periodBefore } from '../planned-period.ts';
import { defineRule } from '../rule.ts';
import { boundOf, unlessWithin } from './bounds.ts';

export const amendmentDates = defineRule({
  id: 'amendment-dates',
  family: 'time',
  severity: 'error',
  clause: 'C21',
  title: { ja: '変更協定書の日付の順が合わない', en: 'The days of an amendment are out of order' },
  why: {
    ja: '変更は双方が合意してから結び、締結日から効力を持ちます。期間が終わった後では、変えるものがありません。',
    en: 'Both sides agree, then the amendment is concluded and works from that day; after the period nothing is left to change.',
  },
  remedy: {
    ja: '合意日か締結日を直します。期間が終わっていたのなら、新しい提案にします。',
    en: 'Mend the day that is wrong. After the end of the period, file a new proposal.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'amendment') return;
    const { kind, path: file, data } = document;
    const concluded = boundOf(kind, 'concludedOn', data.concludedOn);
    for (const side of SIDES)
      yield* unlessWithin({
        file,
        kind,
        field: `agreedBy.${side}`,
        found: data.agreedBy[side],
        to: concluded,
      });
    const period = periodBefore(document, project, record);
    if (!period) return;
    const what = { ja: 'それまでの有効期間の終わり', en: 'the last day of the period until then' };
    yield* unlessWithin({
      file,
      kind,
      field: 'concludedOn',
      found: data.concludedOn,
      to: { day: period.to, what },
    });
  },
});
