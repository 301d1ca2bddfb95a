import { ownDate } from '../../lifecycle/own-date.ts';
import { defineRule } from '../rule.ts';
import { ADOPTION, adoptionDay } from './adoption.ts';
import { neededFirst } from './needed-first.ts';

export const planWithoutAdoption = defineRule({
  id: 'plan-without-adoption',
  family: 'order',
  severity: 'error',
  clause: 'C20',
  title: { ja: '採用されていない事業の計画書', en: 'A plan for a project that was not adopted' },
  why: {
    ja: '事業計画書は、採用が決まった事業について、担当課と事業主体者が一緒につくります。',
    en: 'Section and owner draw up the plan together once a project has been adopted.',
  },
  remedy: {
    ja: '採用の決定結果を先に加えるか、日付を直します。',
    en: 'Add the adopting decision first, or mend the days.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'plan') return;
    const given = adoptionDay(project, record);
    const on = ownDate(document, project, record.sittings);
    if (given !== null && (on === null || on >= given)) return;
    yield neededFirst({ document, on: on ?? '', needed: ADOPTION, given });
  },
});
