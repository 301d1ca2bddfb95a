import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const resultMeasured = defineRule({
  id: 'result-measured',
  family: 'completeness',
  severity: 'error',
  clause: 'C24',
  title: {
    ja: '実績と測れなかった理由の、どちらもないか両方ある',
    en: 'A result with neither or both of a value and a reason for none',
  },
  why: {
    ja: '測ったなら実績、測れなかったなら理由があります。どちらもないと、忘れたのか測れなかったのかが分かりません。',
    en: 'What was measured has a value, what was not has a reason; with neither nobody knows which it is.',
  },
  remedy: {
    ja: '測ったときは実績だけを、測れなかったときは理由だけを書きます。',
    en: 'Give the value alone where it was measured, and the reason alone where it was not.',
  },
  scope: 'document',
  *check(document) {
    if (document.kind !== 'report') return;
    for (const [index, { indicator, actual, notMeasured }] of document.data.results.entries()) {
      const both = actual !== undefined && notMeasured !== undefined;
      if (!both && (actual !== undefined || notMeasured !== undefined)) continue;
      const field = `results[${index}]`;
      const [value, reason] = [
        labelAt('report', `${field}.actual`),
        labelAt('report', `${field}.notMeasured`),
      ];
      yield {
        file: document.path,
        field: both ? `${field}.notMeasured` : `${field}.indicator`,
        message: both
          ? {
              ja: `評価項目「${indicator}」に、「${value.ja}」と「${reason.ja}」の両方があります。`,
              en: `The indicator "${indicator}" has both "${value.en}" and "${reason.en}".`,
            }
          : {
              ja: `評価項目「${indicator}」に、「${value.ja}」も「${reason.ja}」もありません。`,
              en: `The indicator "${indicator}" has neither "${value.en}" nor "${reason.en}".`,
            },
        allowed: {
          ja: `「${value.ja}」（actual）か「${reason.ja}」（notMeasured）のどちらか一つ`,
          en: `one of "${value.en}" (actual) and "${reason.en}" (notMeasured)`,
        },
        fix: {
          ja: '測ったときは実績を、測れなかったときは理由を、どちらか一つだけ書いてください。',
          en: 'Give the value if it was measured, or the reason if it was not: one of the two.',
        },
      };
    }
  },
});
