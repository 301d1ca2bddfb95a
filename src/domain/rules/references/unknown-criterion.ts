import { judgeOf, nameOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { unlessKnown } from './known.ts';

export const unknownCriterion = defineRule({
  id: 'unknown-criterion',
  family: 'references',
  severity: 'error',
  clause: 'C13',
  title: { ja: '検討の指針が制度の定めにない', en: 'A guideline is not in the programme' },
  why: {
    ja: 'どの提案も同じ指針で検討すると、判断を比べることができます。',
    en: 'Judgements can be compared when every proposal is judged by the same guidelines.',
  },
  mend: {
    ja: '会議の日の制度の定めにある指針の記号に直します。',
    en: 'Use the keys of the guidelines in the programme of that day.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'assessment' && document.kind !== 'review') return;
    const judge = judgeOf(document, project, record);
    if (!judge) return;
    const { kind, path: file } = document;
    const known = judge.programme.criteria;
    for (const found of Object.keys(document.data.criteria ?? {})) {
      const field = `criteria.${found}`;
      yield* unlessKnown({ file, kind, field, found, known, list: () => nameOf(judge) });
    }
  },
});
