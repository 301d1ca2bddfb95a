import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const reasonsGiven = defineRule({
  id: 'reasons-given',
  family: 'completeness',
  severity: 'error',
  clause: 'C14',
  title: { ja: '不採用や継続の理由がない', en: 'No reasons for not adopting or continuing' },
  why: {
    ja: '不採用のときは理由を明確にして通知します。理由が分かれば、提案し直すことができます。',
    en: 'A rejection is told with its reasons; with them the proposer can propose again.',
  },
  mend: {
    ja: '提案者に分かる言葉で、結論に至った理由を書きます。',
    en: 'Give the reasons in words that the proposer understands.',
  },
  scope: 'document',
  *check({ kind, path, data }) {
    if (kind !== 'review') return;
    yield* conditional({
      file: path,
      kind,
      field: 'reasons',
      given: data.reasons !== undefined,
      needed: data.result !== 'refer',
      onlyThen: false,
    });
  },
});
