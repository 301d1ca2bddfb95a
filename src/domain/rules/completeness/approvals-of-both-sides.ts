import { SIDE_LABELS, SIDES } from '../../record/kinds/shared.ts';
import { labelAt } from '../labels.ts';
import { rosterOn } from '../members.ts';
import { judgeOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';

export const approvalsOfBothSides = defineRule({
  id: 'approvals-of-both-sides',
  family: 'completeness',
  severity: 'warning',
  clause: 'C28',
  title: { ja: '構成員の承認が、双方そろっていない', en: 'The approvals of both sides are not complete' },
  why: {
    ja: 'NPOと行政のどちらの言葉も同じ重さです。結果の文章は、双方の構成員が承認します。',
    en: 'Neither side weighs more: the text of a result is approved by members of both.',
  },
  remedy: {
    ja: '承認した構成員を書き足します。まだなら、承認をもらってから書きます。',
    en: 'Add the members who approved; if they have not yet, ask them.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    const { kind, data } = document;
    if (kind !== 'review' && kind !== 'decision' && kind !== 'verification') return;
    // Given on GitHub, they stand in the merge: the gate has counted them.
    if (data.approvals === undefined) return;
    const judge = judgeOf(document, project, record);
    const members = judge && rosterOn(record, judge.on, 'both');
    if (!members) return;
    const approved = new Set(data.approvals.map(({ member }) => member));
    const label = labelAt(kind, 'approvals');
    for (const side of SIDES) {
      const wanted = judge.programme.approvals[side];
      const given = members.filter(({ id, side: own }) => own === side && approved.has(id)).length;
      if (given >= wanted) continue;
      const { ja, en } = SIDE_LABELS[side];
      yield {
        file: document.path,
        field: 'approvals',
        message: {
          ja: `「${label.ja}」のうち、${ja}の承認が ${given} 人です。制度の定めでは ${wanted} 人が必要です。`,
          en: `"${label.en}" has ${given} from the side "${en}"; the programme wants ${wanted}.`,
        },
        allowed: {
          ja: `${ja}の構成員 ${wanted} 人以上`,
          en: `${wanted} members of the side "${en}" or more`,
        },
        fix: {
          ja: `${ja}の構成員の承認を確かめて、書き足してください。`,
          en: `Ask the members of the side "${en}", and add those who approve.`,
        },
      };
    }
  },
});
