import { judgeOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { unlessKnown } from './known.ts';

export const unknownTerms = defineRule({
  id: 'unknown-terms',
  family: 'references',
  severity: 'error',
  clause: 'C01',
  title: { ja: '了解した趣旨の版がない', en: 'The terms that were accepted are not known' },
  why: {
    ja: '提案者がどの「協働の目的と定義」を了解して提案したかを、後からたしかめられるようにします。',
    en: 'It must stay clear which purpose and definitions the proposer accepted.',
  },
  mend: {
    ja: '提出した日までに公表されていた版に直します。',
    en: 'Use a version that had been published by the day of filing.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'proposal') return;
    const judge = judgeOf(document, project, record);
    if (!judge) return;
    yield* unlessKnown({
      file: document.path,
      field: 'termsAccepted',
      kind: 'proposal',
      found: document.data.termsAccepted,
      known: judge.programme.terms
        .filter(({ from }) => from <= judge.on)
        .map(({ version }) => ({ key: version })),
      list: () => ({
        ja: `${judge.on} までに公表された「協働の目的と定義」の版`,
        en: `the versions of the purpose and definitions published by ${judge.on}`,
      }),
    });
  },
});
