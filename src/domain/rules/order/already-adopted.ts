import { isAdopting } from '../../lifecycle/own-date.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { defineRule } from '../rule.ts';
import { timelineOf } from './timeline.ts';

export const alreadyAdopted = defineRule({
  id: 'already-adopted',
  family: 'order',
  severity: 'error',
  clause: 'C19',
  title: { ja: '採用された後の検討や決定', en: 'A review or decision after the adoption' },
  why: {
    ja: '採用は一度だけ決まります。後から覆すと、準備を始めた双方が困ります。',
    en: 'A project is adopted once; both sides begin to prepare, and nobody should take it back by a second decision.',
  },
  remedy: {
    ja: '採用の後にやめるときは、見送り・中止の書類にします。内容を変えるときは、計画か変更協定書で変えます。',
    en: 'To end an adopted project, file a termination; to change it, use the plan or an amendment.',
  },
  scope: 'project',
  *check(project, { record }) {
    const timeline = timelineOf(project, record);
    const first = timeline.findIndex(({ document }) => document.kind === 'decision' && isAdopting(document));
    const adoption = timeline[first];
    if (!adoption) return;
    for (const { document, on } of timeline.slice(first + 1)) {
      if (document.kind !== 'review' && document.kind !== 'decision') continue;
      const { ja, en } = KINDS[document.kind].label;
      yield {
        file: document.path,
        field: 'meeting',
        message: {
          ja: `${adoption.on} に採用が決まっていますが、その後に「${ja}」（${on}）があります。`,
          en: `The project was adopted on ${adoption.on}, but a paper "${en}" of ${on} follows.`,
        },
        fix: {
          ja: 'やめるなら見送り・中止の書類、変えるなら計画か変更協定書にしてください。会議の誤りなら直してください。',
          en: 'File a termination to end the project, or an amendment to change it; mend the sitting if it is wrong.',
        },
      };
    }
  },
});
