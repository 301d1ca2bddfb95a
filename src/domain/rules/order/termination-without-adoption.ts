import { defineRule } from '../rule.ts';
import { ADOPTION, adoptionDay } from './adoption.ts';
import { neededFirst } from './needed-first.ts';

export const terminationWithoutAdoption = defineRule({
  id: 'termination-without-adoption',
  family: 'order',
  severity: 'error',
  clause: null,
  title: { ja: '採用の前の見送り・中止', en: 'A termination before the adoption' },
  why: {
    ja: '採用の前にやめるときは、提案者が取り下げます。見送り・中止・協定解除は、採用された事業のための書類です。',
    en: 'Before the adoption a proposer withdraws; a termination ends a project that was adopted.',
  },
  remedy: {
    ja: '採用の前なら取下書（withdrawal.md）にします。採用されているなら、決定結果を先に加えるか日付を直します。',
    en: 'Before the adoption, file a withdrawal. After it, add the decision first or mend the days.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'termination') return;
    const given = adoptionDay(project, record);
    const { on } = document.data;
    if (given !== null && on >= given) return;
    yield neededFirst({ document, on, needed: ADOPTION, given });
  },
});
