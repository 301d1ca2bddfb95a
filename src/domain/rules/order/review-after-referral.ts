import { choiceAt } from '../labels.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from './timeline.ts';

export const reviewAfterReferral = defineRule({
  id: 'review-after-referral',
  family: 'order',
  severity: 'warning',
  clause: 'C13',
  title: { ja: 'ステップ2へ提案した後の検討', en: 'A review after the referral to step 2' },
  why: {
    ja: 'ステップ2へ提案した後は、ステップ2の会議が協議します。検討に戻ると、誰の番かが分からなくなります。',
    en: 'Once a project is referred, step 2 deals with it; going back leaves it unclear whose turn it is.',
  },
  remedy: {
    ja: '会議の番号と結果を確かめます。検討をやり直したのなら、このままで差し支えありません。',
    en: 'Check the sitting and the result. If the review was really done anew, leave it as it is.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'review') return;
    const place = placeOf(document, project, record);
    const before = place?.before.findLast((placed) => placed.document.kind === 'review');
    if (!place || before?.document.kind !== 'review' || before.document.data.result !== 'refer') return;
    const refer = choiceAt('review', 'result', 'refer');
    yield {
      file: document.path,
      field: 'meeting',
      message: {
        ja: `${before.on} に「${refer.ja}」と決まっていますが、${place.on} の検討結果がさらにあります。`,
        en: `The project was referred to step 2 on ${before.on}, but a review of ${place.on} follows.`,
      },
      fix: {
        ja: '会議の番号と結果を確かめてください。',
        en: 'Check the sitting and the result.',
      },
    };
  },
});
