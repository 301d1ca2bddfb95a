import type { Step } from '../../lifecycle/sittings.ts';
import { KINDS, type ProjectKind } from '../../record/kinds/index.ts';
import { choiceAt, labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

/** What a sitting has to be for, to come to a result of each kind. */
const STEP_OF: Partial<Record<ProjectKind, Step>> = { review: 1, decision: 2, verification: 'verification' };

export const sittingOfOtherStep = defineRule({
  id: 'sitting-of-other-step',
  family: 'order',
  severity: 'error',
  clause: 'C19',
  title: { ja: '会議の種類と結果が合わない', en: 'A result of a sitting that was not for it' },
  why: {
    ja: '検討はステップ1、決定は三部長の加わるステップ2、検証は検証の会議で行います。',
    en: 'Step 1 reviews, step 2 with the three directors decides, and verification sittings verify.',
  },
  remedy: {
    ja: '会議の番号を確かめて直します。その会議で行ったのなら、会議の記録の「会議の種類」に加えます。',
    en: 'Check the number of the sitting; if it did take place there, add the step to the sitting.',
  },
  scope: 'document',
  *check(document, _project, { record }) {
    const wanted = STEP_OF[document.kind];
    if (wanted === undefined || !('meeting' in document.data)) return;
    const { meeting } = document.data;
    const sitting = record.sittings.get(meeting);
    if (!sitting || sitting.data.step.includes(wanted)) return;
    const label = labelAt(document.kind, 'meeting');
    const steps = sitting.data.step.map((step) => choiceAt('sitting', 'step', String(step)));
    const needed = choiceAt('sitting', 'step', String(wanted));
    const kind = KINDS[document.kind].label;
    yield {
      file: document.path,
      field: 'meeting',
      message: {
        ja: `「${label.ja}」の「${meeting}」は「${steps.map(({ ja }) => ja).join('・')}」の会議で、「${kind.ja}」に必要な「${needed.ja}」の会議ではありません。`,
        en: `"${meeting}" in "${label.en}" is a sitting for "${steps.map(({ en }) => en).join(', ')}", but "${kind.en}" needs one for "${needed.en}".`,
      },
      allowed: {
        ja: `会議の種類に「${needed.ja}」を含む会議`,
        en: `a sitting for "${needed.en}"`,
      },
      fix: {
        ja: `会議の番号を直すか、${sitting.path} の「会議の種類」を確かめてください。`,
        en: `Mend the number of the sitting, or check its kind in ${sitting.path}.`,
      },
    };
  },
});
