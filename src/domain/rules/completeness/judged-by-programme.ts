import { givesPoints } from '../../programme/judging.ts';
import type { UnplacedFinding } from '../../finding.ts';
import { judgeOf } from '../judged-by.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const judgedByProgramme = defineRule({
  id: 'judged-by-programme',
  family: 'completeness',
  severity: 'error',
  clause: 'C13',
  title: { ja: '検討の仕方が、制度の定めと違う', en: 'Judged otherwise than the programme has it' },
  why: {
    ja: '三段階か点数かは、制度の定めで一つに決まっています。混ざると、提案どうしを比べられません。',
    en: 'The programme has either grades or points. Mixed, proposals cannot be compared.',
  },
  remedy: {
    ja: '三段階の制度では判断と理由を、点数の制度では0から満点までの点数を書きます。どちらか一つだけです。',
    en: 'Give a grade and its reason, or points from 0 to the maximum, as the programme has it; never both.',
  },
  scope: 'document',
  kinds: ['assessment', 'review', 'decision'],
  *check(document, project, { record }) {
    const judge = judgeOf(document, project, record);
    const given = document.data.criteria;
    if (!judge || !given) return;
    const isByPoints = givesPoints(judge.programme);
    for (const [key, { judgement, points, reason }] of Object.entries(given)) {
      const guideline = judge.programme.criteria.find((one) => one.key === key);
      if (!guideline) continue;
      const at = `criteria.${key}`;
      const label = labelAt(document.kind, 'criteria');
      const say = (field: string, ja: string, en: string, fixJa: string, fixEn: string): UnplacedFinding => ({
        file: document.path,
        field: `${at}.${field}`,
        message: {
          ja: `「${label.ja}」の「${guideline.label.ja}」${ja}`,
          en: `"${guideline.label.en}" in "${label.en}" ${en}`,
        },
        fix: { ja: fixJa, en: fixEn },
      });
      const most = guideline.max ?? 0;
      if (isByPoints && judgement !== undefined)
        yield say(
          'judgement',
          'に三段階の判断がありますが、この制度は点数で検討します。',
          'has a grade, but this programme gives points.',
          `判断を消し、0から${most}までの点数（points）を書いてください。`,
          `Take the grade away and give 0 to ${most} points.`,
        );
      if (!isByPoints && points !== undefined)
        yield say(
          'points',
          'に点数がありますが、この制度は三段階で検討します。',
          'has points, but this programme gives grades.',
          '点数を消し、判断（good・fair・poor）と理由を書いてください。',
          'Take the points away and give a grade (good, fair or poor) with its reason.',
        );
      if (isByPoints && points === undefined && judgement === undefined)
        yield say(
          'points',
          'に点数がありません。',
          'has no points.',
          `0から${most}までの点数を書いてください。`,
          `Give 0 to ${most} points.`,
        );
      if (isByPoints && points !== undefined && points > most)
        yield say(
          'points',
          `の${points}点は、満点の${most}点を超えています。`,
          `has ${points} points, more than its maximum of ${most}.`,
          `0から${most}までの点数を書いてください。`,
          `Give 0 to ${most} points.`,
        );
      if (!isByPoints && points === undefined && (judgement === undefined || reason === undefined))
        yield say(
          judgement === undefined ? 'judgement' : 'reason',
          'に、判断か理由がありません。',
          'lacks its grade or its reason.',
          '判断（good・fair・poor）と、その理由を書いてください。',
          'Give a grade (good, fair or poor) and its reason.',
        );
    }
  },
});
