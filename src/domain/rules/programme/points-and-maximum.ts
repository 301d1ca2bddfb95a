import { givesPoints } from '../../programme/judging.ts';
import { defineRule } from '../rule.ts';

export const pointsWithMaximum = defineRule({
  id: 'points-with-maximum',
  family: 'programme',
  severity: 'error',
  clause: 'C13',
  title: { ja: '点数の満点や目安の定めが合わない', en: 'Maximum or line of the points do not fit' },
  why: {
    ja: '点数で検討するときは、指針ごとの満点がないと、何点まで付けられるかが決まりません。',
    en: 'Where points are given, nobody knows how many without a maximum for each guideline.',
  },
  remedy: {
    ja: '点数で検討するときは、すべての指針に満点（max）を書きます。採用の目安は、満点の合計までにします。',
    en: 'Give every guideline its max where points are given, and a line that can be reached.',
  },
  scope: 'programme',
  *check({ path: file, programme }) {
    const { criteria, judgement } = programme;
    if (!givesPoints(programme)) return;
    for (const [index, { label, max }] of criteria.entries()) {
      if (max !== undefined) continue;
      yield {
        file,
        field: `criteria[${index}]`,
        message: {
          ja: `点数で検討しますが、「${label.ja}」に満点（max）がありません。`,
          en: `Points are given, but "${label.en}" has no max.`,
        },
        fix: { ja: '「max: 10」のように満点を書いてください。', en: 'Write it, such as max: 10.' },
      };
    }
    const most = criteria.reduce((sum, { max = 0 }) => sum + max, 0);
    const adoptAt = judgement?.adoptAt;
    if (adoptAt === undefined || adoptAt <= most) return;
    yield {
      file,
      field: 'judgement.adoptAt',
      message: {
        ja: `採用の目安が${adoptAt}点ですが、満点の合計は${most}点です。`,
        en: `The line for adoption is ${adoptAt}, but all maxima together are ${most}.`,
      },
      allowed: { ja: `0から${most}まで`, en: `0 to ${most}` },
      fix: { ja: '目安か満点を直してください。', en: 'Mend the line or the maxima.' },
    };
  },
});
