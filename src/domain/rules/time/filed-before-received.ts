import { defineRule } from '../rule.ts';
import { boundOf, unlessWithin } from './bounds.ts';

export const filedBeforeReceived = defineRule({
  id: 'filed-before-received',
  family: 'time',
  severity: 'error',
  clause: 'C06',
  title: { ja: '登録した日より後の受付日', en: 'A day of receipt after the filing' },
  why: {
    ja: '窓口は、受け取ってから登録します。受付日が後だと、締切に間に合ったかどうかが分かりません。',
    en: 'An office receives a paper and then enters it; otherwise nobody knows whether it kept the cut-off.',
  },
  remedy: {
    ja: '窓口が受け取った日に直します。提出日時は仕組みが記録するので、変えません。',
    en: 'Give the day on which the office received it. The time of filing is recorded and stays.',
  },
  scope: 'document',
  *check({ kind, path, data }) {
    if (kind !== 'proposal' || data.receivedOn === undefined) return;
    yield* unlessWithin({
      file: path,
      kind,
      field: 'receivedOn',
      found: data.receivedOn,
      to: boundOf(kind, 'filedAt', data.filedAt.slice(0, 10)),
    });
  },
});
