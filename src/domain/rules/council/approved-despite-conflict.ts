import { defineRule } from '../rule.ts';
import { conflictedIn, isCouncilPaper } from './approvals-of.ts';

export const approvedDespiteConflict = defineRule({
  id: 'approved-despite-conflict',
  family: 'council',
  severity: 'error',
  clause: 'C28',
  title: {
    ja: '利害関係のある構成員が承認している',
    en: 'A member with a conflict of interest has approved',
  },
  why: {
    ja: '利害関係があると申し出た構成員の承認は数えません。',
    en: 'An approval by a member who declared a conflict of interest does not count.',
  },
  remedy: {
    ja: 'その承認を外し、ほかの構成員の承認を記録します。',
    en: 'Take the approval out and record that of another member.',
  },
  scope: 'document',
  *check(document, project) {
    if (!isCouncilPaper(document)) return;
    const conflicted = conflictedIn(project);
    for (const [index, { member }] of (document.data.approvals ?? []).entries()) {
      if (!conflicted.has(member)) continue;
      yield {
        file: document.path,
        field: `approvals[${index}].member`,
        message: {
          ja: `「${member}」は検討シートで利害関係があるとしていますが、承認に名前があります。`,
          en: `"${member}" declared a conflict of interest on a sheet, but is among the approvals.`,
        },
        fix: { ja: 'この承認を外してください。', en: 'Take this approval out.' },
      };
    }
  },
});
