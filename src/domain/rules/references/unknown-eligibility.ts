import { judgeOf, nameOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { unlessKnown } from './known.ts';

export const unknownEligibility = defineRule({
  id: 'unknown-eligibility',
  family: 'references',
  severity: 'error',
  clause: 'C29',
  title: { ja: '応募の条件が制度の定めにない', en: 'A condition of eligibility is not in the programme' },
  why: {
    ja: '応募の条件は年度によって変わります。提出した日の条件だけを確かめます。',
    en: 'The conditions change from year to year; those of the day of filing are the ones to confirm.',
  },
  mend: {
    ja: '提出した日の制度の定めにある条件の記号に直し、ほかは消します。',
    en: 'Use the keys in the programme of the day of filing, and take others away.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'proposal') return;
    const judge = judgeOf(document, project, record);
    if (!judge) return;
    const { kind, path: file } = document;
    const known = judge.programme.eligibility;
    for (const found of Object.keys(document.data.eligibility ?? {})) {
      const field = `eligibility.${found}`;
      yield* unlessKnown({ file, kind, field, found, known, list: () => nameOf(judge) });
    }
  },
});
