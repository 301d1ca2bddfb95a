import { isAdopting } from '../../lifecycle/own-date.ts';
import { documentOf, documentsOf } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const planSectionDiffers = defineRule({
  id: 'plan-section-differs',
  family: 'references',
  severity: 'warning',
  clause: 'C20',
  title: { ja: '計画の担当課が、決定の担当課と違う', en: 'The plan names another section than the decision' },
  why: {
    ja: 'どの課が担当するかはステップ2で決まります。変わったときは、変わったことが分かるようにします。',
    en: 'Step 2 decides which section is responsible; a change should be visible as one.',
  },
  remedy: {
    ja: '誤りなら直します。組織の変更などで担当が移ったときは、計画の本文にその旨を書けば、このままで差し支えありません。',
    en: 'Mend it if it is a mistake. If the task has moved, say so in the plan and leave it.',
  },
  scope: 'project',
  *check(project) {
    const plan = documentOf(project, 'plan');
    const decision = documentsOf(project, 'decision').find(isAdopting);
    const decided = decision?.data.section;
    if (!plan || decided === undefined || decided === plan.data.section) return;
    const label = labelAt('plan', 'section');
    yield {
      file: plan.path,
      field: 'section',
      message: {
        ja: `「${label.ja}」は「${plan.data.section}」ですが、ステップ2の決定では「${decided}」です。`,
        en: `"${label.en}" is "${plan.data.section}", but the decision of step 2 says "${decided}".`,
      },
      fix: {
        ja: '担当課を確かめてください。担当が移ったのなら、計画の本文に書き添えてください。',
        en: 'Check which section is responsible; if the task has moved, say so in the text of the plan.',
      },
    };
  },
});
