import type { ProjectDocument } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { judgeOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../messages/allowed-values.ts';

export const criteriaComplete = defineRule({
  id: 'criteria-complete',
  family: 'completeness',
  severity: 'error',
  clause: 'C13',
  title: { ja: '検討の指針の判断がそろっていない', en: 'A guideline has no judgement' },
  why: {
    ja: 'すべての指針について判断と理由を示すと、提案者はどこを改めればよいかが分かります。',
    en: 'With a judgement and a reason for every guideline, proposers learn what they could do better.',
  },
  remedy: {
    ja: '足りない指針について、判断とその理由を書きます。利害関係のある構成員と、継続とした検討結果には要りません。',
    en: 'Add judgement and reason for each missing guideline. Members with a conflict of interest, and reviews to be continued, need none.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    const judged = judgedBy(document);
    const judge = judged && judgeOf(document, project, record);
    if (!judge) return;
    const missing = judge.programme.criteria.filter(({ key }) => !judged.includes(key));
    if (missing.length === 0) return;
    const label = labelAt(document.kind, 'criteria');
    const absent = listed(missing);
    yield {
      file: document.path,
      field: 'criteria',
      message: {
        ja: `「${label.ja}」に、${absent.ja}がありません（${judge.programme.criteria.length}つのうち${missing.length}つ）。`,
        en: `"${label.en}" lacks ${absent.en} (${missing.length} of ${judge.programme.criteria.length}).`,
      },
      allowed: listed(judge.programme.criteria),
      fix: {
        ja: '足りない指針の「判断」（good・fair・poor）と「判断の理由」を書き足してください。',
        en: 'Add the judgement (good, fair or poor) and its reason for each of them.',
      },
    };
  },
});

/** The guidelines that a paper judges; null for one that need not judge all of them. */
function judgedBy({ kind, data }: ProjectDocument): readonly string[] | null {
  if (kind === 'assessment' && !data.conflictOfInterest) return Object.keys(data.criteria ?? {});
  if (kind === 'review' && data.result !== 'continued') return Object.keys(data.criteria ?? {});
  return null;
}
