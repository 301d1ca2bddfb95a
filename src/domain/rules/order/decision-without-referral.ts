import { KINDS } from '../../record/kinds/index.ts';
import { choiceAt } from '../labels.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from './timeline.ts';

export const decisionWithoutReferral = defineRule({
  id: 'decision-without-referral',
  family: 'order',
  severity: 'error',
  clause: 'C19',
  title: { ja: 'ステップ1から提案されていない事業の決定', en: 'A decision on what step 1 did not refer' },
  why: {
    ja: 'ステップ2で決めるのは、ステップ1から提案された事業だけです。検討を経ない決定は、公平を損ないます。',
    en: 'Step 2 decides only on what step 1 has referred to it; a decision without a review is not fair.',
  },
  remedy: {
    ja: '「ステップ2へ提案する」とした検討結果を先に加えます。まだなら、ステップ1の会議で検討します。',
    en: 'Add the review that refers the project; if there is none, let a step-1 sitting consider it.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'decision') return;
    const place = placeOf(document, project, record);
    if (!place) return;
    const last = place.before.findLast((placed) => placed.document.kind === 'review')?.document;
    const result = last?.kind === 'review' ? last.data.result : null;
    if (result === 'refer') return;
    const refer = choiceAt('review', 'result', 'refer');
    const review = KINDS.review.label;
    const found = result && choiceAt('review', 'result', result);
    yield {
      file: document.path,
      field: 'meeting',
      message: found
        ? {
            ja: `${place.on} の決定の前の検討結果は「${found.ja}」で、「${refer.ja}」ではありません。`,
            en: `The last review before the decision of ${place.on} says "${found.en}", not "${refer.en}".`,
          }
        : {
            ja: `${place.on} の決定より前に、「${review.ja}」がありません。`,
            en: `There is no review before the decision of ${place.on}.`,
          },
      allowed: {
        ja: `先に「${refer.ja}」とした検討結果があること`,
        en: `a review before it that says "${refer.en}"`,
      },
      fix: {
        ja: `「${refer.ja}」とした検討結果を加えるか、会議の番号と日付を確かめてください。`,
        en: `Add the review that says "${refer.en}", or check the number and the day of the sitting.`,
      },
    };
  },
});
