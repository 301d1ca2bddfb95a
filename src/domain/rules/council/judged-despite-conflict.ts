import { defineRule } from '../rule.ts';

export const judgedDespiteConflict = defineRule({
  id: 'judged-despite-conflict',
  family: 'council',
  severity: 'error',
  clause: 'C13',
  title: {
    ja: '利害関係があるのに判断が書かれている',
    en: 'A member with a conflict of interest has judged',
  },
  why: {
    ja: '利害関係のある構成員は、その提案の判断に加わりません。',
    en: 'A member with a conflict of interest takes no part in judging the proposal.',
  },
  remedy: {
    ja: '利害関係があるときは、指針ごとの判断を書かずに出します。',
    en: 'Hand in the sheet without judgements.',
  },
  scope: 'document',
  *check(document) {
    if (document.kind !== 'assessment') return;
    const { conflictOfInterest, criteria, member } = document.data;
    if (!conflictOfInterest || criteria === undefined) return;
    yield {
      file: document.path,
      field: 'criteria',
      message: {
        ja: `「${member}」は利害関係があるとしていますが、指針ごとの判断が書かれています。`,
        en: `"${member}" declares a conflict of interest, but judges by the guidelines.`,
      },
      fix: {
        ja: '判断を消すか、利害関係の有無を確かめてください。',
        en: 'Take the judgements out, or check whether there is a conflict.',
      },
    };
  },
});
