import { documentOf } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { neededFirst, paperOf } from './needed-first.ts';

export const agreementWithoutPlan = defineRule({
  id: 'agreement-without-plan',
  family: 'order',
  severity: 'error',
  clause: 'C20',
  title: { ja: '事業計画書のない協定書', en: 'An agreement without a plan' },
  why: {
    ja: '協定書は、目的・役割・費用・評価項目を事業計画書にゆだねています。計画書がないと、約束の中身がありません。',
    en: 'The agreement leaves purpose, roles, costs and indicators to the plan; without the plan it promises nothing.',
  },
  remedy: {
    ja: '双方が合意した事業計画書（plan.md）を加えます。',
    en: 'Add the plan (plan.md) that both sides agreed to.',
  },
  scope: 'document',
  *check(document, project) {
    if (document.kind !== 'agreement' || documentOf(project, 'plan')) return;
    yield neededFirst({
      document,
      on: document.data.concludedOn,
      needed: paperOf('plan'),
      given: null,
    });
  },
});
