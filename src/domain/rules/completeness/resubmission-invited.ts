import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const resubmissionInvited = defineRule({
  id: 'resubmission-invited',
  family: 'completeness',
  severity: 'error',
  clause: 'C14',
  title: {
    ja: '不採用の結果に、再提案のお勧めの有無がない',
    en: 'A rejection that does not say whether to propose again',
  },
  why: {
    ja: '不採用になった提案にも力を貸すのが、この循環の考え方です。再提案を勧めるかどうかを、はっきり伝えます。',
    en: 'The circulation also helps what was not adopted: it says plainly whether a new proposal is welcome.',
  },
  mend: {
    ja: '不採用のときは「はい」（true）か「いいえ」（false）を書きます。ほかの結果では書きません。',
    en: 'Give true or false with a rejection, and nothing with other results.',
  },
  scope: 'document',
  *check({ kind, path, data }) {
    if (kind !== 'review' && kind !== 'decision') return;
    yield* conditional({
      file: path,
      kind,
      field: 'resubmissionInvited',
      given: data.resubmissionInvited !== undefined,
      needed: data.result === 'not-adopted',
      onlyThen: true,
    });
  },
});
